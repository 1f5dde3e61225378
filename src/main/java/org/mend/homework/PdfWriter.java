package org.mend.homework;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;

import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.w3c.dom.Document;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/**
 * Makes a tagged PDF (PDF/UA) of a page: a screen reader finds language, title, headings and lists. The fonts travel with the
 * product and are embedded; nothing is fetched from anywhere.
 */
public final class PdfWriter {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final List<Face> FACES = List.of(new Face("Noto Serif", NORMAL, read("NotoSerif-Regular.ttf")),
            new Face("Noto Serif", BOLD, read("NotoSerif-Bold.ttf")), new Face("Noto Sans", NORMAL, read("NotoSans-Regular.ttf")),
            new Face("Noto Sans", BOLD, read("NotoSans-Bold.ttf")));

    private static final FSCacheEx<String, FSCacheValue> METRICS = new FSDefaultCacheStore();

    static {
        FontMappers.set(new OwnFontsOnly(FACES.getLast().file()));
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private PdfWriter() {
    }

    private record Face(String family, int weight, byte[] file) {
    }

    public static byte[] write(Document page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        FACES.forEach(face -> builder.useFont(() -> new ByteArrayInputStream(face.file()), face.family(), face.weight(),
                FontStyle.NORMAL, true));
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, METRICS);
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, address) -> null);
        builder.useReplacementText("?");
        builder.withProducer("Mend");
        builder.withW3cDocument(page, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static byte[] read(String name) {
        try (InputStream file = PdfWriter.class.getResourceAsStream("print/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
