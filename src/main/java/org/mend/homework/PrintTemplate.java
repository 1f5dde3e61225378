package org.mend.homework;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The printed page: an XHTML file whose blocks are taken out, copied and filled. Texts go in as text nodes, so nothing that
 * somebody wrote can become markup.
 */
final class PrintTemplate {

    private static final String FILE = "print/sheet.xhtml";
    private static final String BLOCK = "data-block";
    private static final String TEXT = "data-text";
    private static final String CONTENT = "data-content";

    private final Document page;

    PrintTemplate() {
        try (InputStream file = PrintTemplate.class.getResourceAsStream(FILE)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            page = factory.newDocumentBuilder().parse(file);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The template of the printed page can't be read", e);
        }
    }

    Document page() {
        return page;
    }

    /** The one element, below this one or it, that is such a block. */
    Element block(Node within, String name) {
        return elements(within).stream().filter(element -> name.equals(element.getAttribute(BLOCK))).findFirst()
                .orElseThrow(() -> new IllegalStateException("The printed page has no block " + name));
    }

    /** A copy of a block in front of it; the block itself is a pattern and leaves the page by {@link #finish}. */
    Element add(Node within, String name) {
        Element pattern = block(within, name);
        Element copy = (Element) pattern.cloneNode(true);
        copy.removeAttribute(BLOCK);
        pattern.getParentNode().insertBefore(copy, pattern);
        return copy;
    }

    /** Fills the elements that name one of these texts, outside of blocks within. */
    void fill(Element within, Map<String, String> texts) {
        for (Element element : elements(within)) {
            if (!isInBlock(element, within)) {
                String text = texts.get(element.getAttribute(TEXT));
                String content = texts.get(element.getAttribute(CONTENT));
                if (text != null) {
                    element.setTextContent(text);
                    element.removeAttribute(TEXT);
                }
                if (content != null) {
                    element.setAttribute("content", content);
                    element.removeAttribute(CONTENT);
                }
            }
        }
    }

    /** One level of headings down, for what stands in a larger whole. */
    void demote(Element within) {
        for (Element element : elements(within)) {
            if (element.getTagName().matches("h[1-5]")) {
                page.renameNode(element, element.getNamespaceURI(), "h" + (element.getTagName().charAt(1) - '0' + 1));
            }
        }
    }

    /** Takes away the patterns that are left. */
    void finish() {
        for (Element element : elements(page)) {
            if (element.hasAttribute(BLOCK) && element.getParentNode() != null) {
                element.getParentNode().removeChild(element);
            }
        }
    }

    private static boolean isInBlock(Element element, Element within) {
        for (Node node = element; node != within && node instanceof Element outer; node = node.getParentNode()) {
            if (outer.hasAttribute(BLOCK)) {
                return true;
            }
        }
        return false;
    }

    /** As they are now: changes to the page do not change the list. */
    private static List<Element> elements(Node within) {
        List<Element> found = new ArrayList<>();
        collect(within, found);
        return found;
    }

    private static void collect(Node node, List<Element> found) {
        if (node instanceof Element element) {
            found.add(element);
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            collect(children.item(i), found);
        }
    }
}
