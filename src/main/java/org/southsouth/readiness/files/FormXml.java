package org.southsouth.readiness.files;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a form is made of as XML, element after element: without document types and without entities. */
final class FormXml implements AutoCloseable {
    private static final int DEEPEST = 64;

    private final InputStream input;
    private final XMLStreamReader reader;
    private final String damaged;
    private int depth;

    /** Of a workbook. */
    FormXml(InputStream input) throws IOException {
        this(input, "problem.form.damaged");
    }

    /** {@code damaged} is the key of what is told where the XML is broken. */
    FormXml(InputStream input, String damaged) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        this.input = input;
        this.damaged = damaged;
        try {
            this.reader = factory.createXMLStreamReader(input);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** The kind of the next event, one of {@link XMLStreamConstants}. */
    int next() throws IOException {
        try {
            if (!reader.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new FormException("problem.form.entities");
            }
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                throw new FormException("problem.form.deep");
            }
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            return event;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Of the element that begins or ends, whatever its namespace. */
    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /** Of the element that begins, whatever its namespace; empty where there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        input.close();
    }

    /** What failed below the XML is told as it is. */
    private IOException failed(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FormException ours) {
                return ours;
            }
        }
        Throwable nested = e.getNestedException();
        return nested instanceof FormException ours ? ours : new FormException(damaged);
    }
}
