package com.litmashup.music.writing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.audiveris.proxymusic.ScorePartwise;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The schema of MusicXML 4.0 that proxymusic carries. */
final class MusicXmlSchema {

    private final Schema schema;

    MusicXmlSchema() throws Exception {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "jar,file");
        DOMImplementationLS documents =
                (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            LSInput input = documents.createLSInput();
            input.setByteStream(open("/musicxml/" + systemId));
            input.setSystemId(systemId);
            return input;
        });
        schema = factory.newSchema(new StreamSource(
                Objects.requireNonNull(ScorePartwise.class.getResourceAsStream("/META-INF/jaxb/xsd/musicxml.xsd"))));
    }

    /** @throws SAXException where the document is not valid, saying why */
    void validate(byte[] document) throws Exception {
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(MusicXmlSchema.class.getResourceAsStream(resource));
    }
}
