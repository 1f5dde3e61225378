package org.mend.web;

import java.io.IOException;
import java.util.Iterator;

import org.mend.identity.NotSignedIn;
import org.mend.shared.MendException;
import org.mend.shared.NotFound;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What a use case refuses becomes a message on the page that asked, and what was typed stays; what is not there becomes the
 * page for that. Beans therefore catch nothing. Everything else is left to the error page.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        FacesContext faces = FacesContext.getCurrentInstance();
        while (events.hasNext() && faces != null) {
            MendException refused = refusal(events.next().getContext().getException());
            if (refused != null) {
                answer(faces, refused);
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, MendException refused) {
        if (refused instanceof NotSignedIn) {
            send(faces, HttpServletResponse.SC_UNAUTHORIZED);
        } else if (refused instanceof NotFound && !faces.isPostback()) {
            send(faces, HttpServletResponse.SC_NOT_FOUND);
        } else {
            String text = ErrorTexts.of(refused, faces.getViewRoot().getLocale());
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            faces.validationFailed();
            faces.renderResponse();
        }
    }

    private static void send(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static MendException refusal(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof MendException refused) {
                return refused;
            }
            cause = cause.getCause();
        }
        return null;
    }
}
