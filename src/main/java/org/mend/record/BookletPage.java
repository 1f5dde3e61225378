package org.mend.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The booklet's page: an XHTML file whose patterns are taken out once and copied as often as they are needed, so that the work
 * grows with the words and not with the page. Texts go in as text nodes, so nothing that somebody wrote can become markup.
 */
final class BookletPage {

    private static final String FILE = "print/booklet.xhtml";
    private static final String PATTERN = "data-pattern";
    private static final String TEXT = "data-text";

    private final Document page;
    private final Map<String, Element> patterns = new HashMap<>();

    BookletPage() {
        try (InputStream file = BookletPage.class.getResourceAsStream(FILE)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            page = factory.newDocumentBuilder().parse(file);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The template of the booklet can't be read", e);
        }
        takeOut(page.getDocumentElement());
    }

    Document page() {
        return page;
    }

    /** A filled copy of a pattern, at the end of the page. */
    void add(String pattern, Map<String, String> texts) {
        Element copy = (Element) patterns.get(pattern).cloneNode(true);
        fill(copy, texts);
        page.getElementsByTagName("body").item(0).appendChild(copy);
    }

    /** What stands outside of patterns. */
    void fill(Map<String, String> texts) {
        fill(page.getDocumentElement(), texts);
    }

    /** An element whose text is empty is left out. */
    private static void fill(Element within, Map<String, String> texts) {
        String text = texts.get(within.getAttribute(TEXT));
        if (text != null) {
            within.removeAttribute(TEXT);
            if (within.hasAttribute("content")) {
                within.setAttribute("content", text);
            } else if (text.isEmpty()) {
                within.getParentNode().removeChild(within);
            } else {
                within.setTextContent(text);
            }
            return;
        }
        for (Node child = within.getFirstChild(); child != null;) {
            Node next = child.getNextSibling();
            if (child instanceof Element element) {
                fill(element, texts);
            }
            child = next;
        }
    }

    private void takeOut(Element within) {
        for (Node child = within.getFirstChild(); child != null;) {
            Node next = child.getNextSibling();
            if (child instanceof Element element) {
                if (element.hasAttribute(PATTERN)) {
                    patterns.put(element.getAttribute(PATTERN), element);
                    within.removeChild(element);
                    element.removeAttribute(PATTERN);
                } else {
                    takeOut(element);
                }
            }
            child = next;
        }
    }
}
