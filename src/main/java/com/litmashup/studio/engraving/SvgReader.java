package com.litmashup.studio.engraving;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads what the engraver drew and lets through only what a score consists of, so that nothing else can reach a page,
 * however the notation was written.
 */
final class SvgReader {

    private static final Set<String> ELEMENTS =
            Set.of("g", "path", "text", "tspan", "use", "defs", "circle", "ellipse");
    private static final Set<String> ATTRIBUTES = Set.of(
            "d",
            "x",
            "y",
            "dx",
            "dy",
            "x1",
            "x2",
            "y1",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "width",
            "height",
            "transform",
            "text-anchor",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "stroke-linecap",
            "font-size",
            "font-family",
            "font-weight",
            "font-style",
            "textLength",
            "lengthAdjust");
    private static final String PLACE = "data-place";

    private final Map<Integer, List<String>> notes;
    private int systems;

    SvgReader(Map<Integer, List<String>> notes) {
        this.notes = notes;
    }

    /**
     * Reads one drawing.
     *
     * @throws UncleanSvg where it has something that belongs in no score
     */
    StaffSystem read(String svg) {
        Element root = parsed(svg);
        demand(root.getTagName().equals("svg"), root.getTagName());
        String[] frame = root.getAttribute("viewBox").split(" ");
        demand(frame.length == 4, "viewBox");
        systems++;
        Reading reading = new Reading(Styles.of(textOf(root.getElementsByTagName("style"))));
        reading.root(root);
        return new StaffSystem(
                Double.parseDouble(frame[2]), Double.parseDouble(frame[3]), reading.ink.toString(), reading.boxes);
    }

    private final class Reading {

        private final Styles styles;
        private final StringBuilder ink = new StringBuilder();
        private final List<NoteBox> boxes = new ArrayList<>();

        Reading(Styles styles) {
            this.styles = styles;
        }

        void root(Element svg) {
            ink.append("<g fill=\"currentColor\" stroke-width=\".7\" xml:space=\"preserve\"");
            styles.of(svg.getAttribute("class"), "").forEach(this::attribute);
            ink.append('>');
            children(svg);
            ink.append("</g>");
        }

        private void children(Element parent) {
            NodeList children = parent.getChildNodes();
            for (int i = 0; i < children.getLength(); i++) {
                child(children.item(i));
            }
        }

        private void child(Node node) {
            if (node instanceof Text text) {
                text(text);
            } else if (node instanceof Element element) {
                element(element);
            }
        }

        private void text(Text text) {
            String parent = text.getParentNode().getNodeName();
            if (parent.equals("text") || parent.equals("tspan")) {
                ink.append(Markup.escaped(text.getData()));
            }
        }

        private void element(Element element) {
            String name = element.getTagName();
            if (name.equals("rect") && element.hasAttribute(PLACE)) {
                box(element);
            } else if (!name.equals("style")) {
                demand(ELEMENTS.contains(name), name);
                ink.append('<').append(name);
                attributes(element);
                ink.append('>');
                children(element);
                ink.append("</").append(name).append('>');
            }
        }

        private void attributes(Element element) {
            styles.of(element.getAttribute("class"), element.getAttribute("style"))
                    .forEach(this::attribute);
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node given = element.getAttributes().item(i);
                if (ATTRIBUTES.contains(given.getNodeName())) {
                    attribute(given.getNodeName(), given.getNodeValue());
                }
            }
            definition(element);
        }

        /** Names within a drawing are made unique in the page. */
        private void definition(Element element) {
            if (!element.getAttribute("id").isEmpty()) {
                attribute("id", name(element.getAttribute("id")));
            }
            String address = element.getAttribute("xlink:href");
            if (!address.isEmpty()) {
                demand(address.startsWith("#"), address);
                attribute("href", "#" + name(address.substring(1)));
            }
        }

        private String name(String given) {
            return "staff-" + systems + "-" + given.replaceAll("[^\\w-]", "");
        }

        private void box(Element rect) {
            List<String> ids = notes.get(Integer.valueOf(rect.getAttribute(PLACE)));
            if (ids != null) {
                boxes.add(new NoteBox(ids, at(rect, "x"), at(rect, "y"), at(rect, "width"), at(rect, "height")));
            }
        }

        private void attribute(String name, String value) {
            ink.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(Markup.escaped(value))
                    .append('"');
        }
    }

    private static double at(Element rect, String attribute) {
        return Double.parseDouble(rect.getAttribute(attribute));
    }

    private static String textOf(NodeList styles) {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < styles.getLength(); i++) {
            css.append(styles.item(i).getTextContent()).append('\n');
        }
        return css.toString();
    }

    private static void demand(boolean met, String otherwise) {
        if (!met) {
            throw new UncleanSvg("no part of a score: " + otherwise);
        }
    }

    private static Element parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
        } catch (SAXException malformed) {
            throw new UncleanSvg("not well-formed: " + malformed.getMessage());
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
