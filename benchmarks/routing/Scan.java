import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The bare scan: a StAX parser goes through the file from event to event and asks for nothing. Prints the seconds of the
 * best of the rounds.
 *
 * <p>{@code Scan jdk|FACTORY-CLASS FILE ROUNDS}
 */
final class Scan {

    private Scan() {}

    public static void main(String[] args) throws ReflectiveOperationException, IOException, XMLStreamException {
        XMLInputFactory factory = args[0].equals("jdk")
                ? XMLInputFactory.newDefaultFactory()
                : (XMLInputFactory) Class.forName(args[0]).getDeclaredConstructor().newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        double best = Double.MAX_VALUE;
        for (int round = Integer.parseInt(args[2]); round > 0; round--) {
            long start = System.nanoTime();
            long elements = 0;
            try (InputStream in = new FileInputStream(args[1])) {
                XMLStreamReader reader = factory.createXMLStreamReader(in, "UTF-8");
                while (reader.hasNext()) {
                    if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                        elements++;
                    }
                }
            }
            if (elements == 0) {
                throw new IllegalStateException("There are no elements");
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        System.out.println(best);
    }
}
