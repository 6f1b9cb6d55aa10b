package com.litmashup.music.writing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document, element by element, one to a line. */
final class Xml {

    /** Anything that XML 1.0 has no place for, such as control characters and halves of surrogate pairs. */
    private static final String FOREIGN = "[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    /** What may go wrong while writing to memory: nothing. */
    private interface Step {
        void write() throws XMLStreamException;
    }

    Xml() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        run(() -> writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0"));
    }

    /** Opens an element; attributes are names and values in turn. */
    Xml open(String name, String... attributes) {
        return run(() -> {
            writer.writeCharacters("\n");
            writer.writeStartElement(name);
            attributes(attributes);
        });
    }

    Xml close() {
        return run(writer::writeEndElement);
    }

    /** An element with nothing in it. */
    Xml empty(String name, String... attributes) {
        return run(() -> {
            writer.writeCharacters("\n");
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** An element with text. */
    Xml leaf(String name, Object text, String... attributes) {
        open(name, attributes);
        run(() -> writer.writeCharacters(clean(String.valueOf(text))));
        return close();
    }

    byte[] written() {
        run(() -> {
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.flush();
        });
        return bytes.toByteArray();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    private static String clean(String text) {
        return text.replaceAll(FOREIGN, "");
    }

    private Xml run(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
