package org.mend.web.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mend.reflections.AmendableReflection;
import org.mend.reflections.EditCapReached;
import org.mend.reflections.ReflectionAmending;
import org.mend.shared.Ids;
import org.mend.shared.StaleVersion;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changes the words of an own reflection. When it was changed elsewhere meanwhile, the typed words stay and that is said. */
@Named
@RequestScoped
public class Amending {

    @Inject
    private ReflectionAmending amending;
    @Inject
    @Param
    private String id;

    private AmendableReflection reflection;
    private int version;
    private boolean tell;
    private final Map<String, String> words = new LinkedHashMap<>();

    /** A postback looks at the page's parts before any action of it runs. */
    @PostConstruct
    void loadForPostback() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        reflection = amending.open(Ids.parse(id));
        version = reflection.version();
        tell = reflection.returned();
        reflection.prompts().forEach(prompt -> words.put(prompt.key(), prompt.words()));
    }

    public String save() {
        try {
            amending.amend(reflection.id(), version, words, tell);
        } catch (StaleVersion changed) {
            version = reflection.version();
            return refuse("amend.stale");
        } catch (EditCapReached settled) {
            return refuse("amend.settled.now");
        }
        Messages.addFlashGlobalInfo(text("amend.done"));
        return "/client/reflection?faces-redirect=true&id=" + Ids.format(reflection.id());
    }

    private static String refuse(String key) {
        Messages.addGlobalError(text(key));
        Faces.validationFailed();
        return null;
    }

    private static String text(String key) {
        return Faces.evaluateExpressionGet("#{clientTxt['" + key + "']}");
    }

    public AmendableReflection getReflection() {
        return reflection;
    }

    public List<AmendableReflection.AmendablePrompt> getPrompts() {
        return reflection.prompts();
    }

    /** By step key, as they are typed. */
    public Map<String, String> getWords() {
        return words;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public boolean isTell() {
        return tell;
    }

    public void setTell(boolean tell) {
        this.tell = tell;
    }
}
