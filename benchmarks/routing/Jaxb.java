import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * What was given up: JAXB fills a bean from each {@code rt}, on the fastest parser. Prints the seconds of the best of the
 * rounds.
 *
 * <p>{@code Jaxb FILE ROUNDS}
 */
final class Jaxb {

    private Jaxb() {}

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Rt {
        @XmlElement(name = "rt-destination")
        String destination;

        @XmlElement(name = "rt-entry")
        List<Entry> entries = new ArrayList<>();
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Entry {
        @XmlElement(name = "active-tag")
        String activeTag;

        @XmlElement(name = "protocol-name")
        String protocol;

        @XmlElement(name = "preference")
        String preference;

        @XmlElement(name = "med")
        String med;

        @XmlElement(name = "local-preference")
        String localPreference;

        @XmlElement(name = "learned-from")
        String learnedFrom;

        @XmlElement(name = "as-path")
        String asPath;

        @XmlElement(name = "validation-state")
        String validationState;

        @XmlElement(name = "nh")
        List<Nh> nextHops = new ArrayList<>();
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Nh {
        @XmlElement(name = "to")
        String to;

        @XmlElement(name = "via")
        String via;
    }

    public static void main(String[] args) throws IOException, XMLStreamException, JAXBException {
        Unmarshaller unmarshaller = JAXBContext.newInstance(Rt.class).createUnmarshaller();
        double best = Double.MAX_VALUE;
        for (int round = Integer.parseInt(args[1]); round > 0; round--) {
            long start = System.nanoTime();
            read(args[0], unmarshaller);
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        System.out.println(best);
    }

    private static void read(String file, Unmarshaller unmarshaller)
            throws IOException, XMLStreamException, JAXBException {
        XMLInputFactory factory = new com.fasterxml.aalto.stax.InputFactoryImpl();
        try (InputStream in = new FileInputStream(file)) {
            XMLStreamReader xml = new StreamReaderDelegate(factory.createXMLStreamReader(in)) {
                @Override
                public String getNamespaceURI() {
                    return "";
                }
            };
            long routes = 0;
            while (xml.hasNext()) {
                if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("rt")) {
                    routes += unmarshaller.unmarshal(xml, Rt.class).getValue().entries.size();
                } else {
                    xml.next();
                }
            }
            if (routes == 0) {
                throw new IllegalStateException("There are no routes");
            }
        }
    }
}
