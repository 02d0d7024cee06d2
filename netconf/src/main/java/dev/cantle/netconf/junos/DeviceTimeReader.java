package dev.cantle.netconf.junos;

import dev.cantle.netconf.message.Reply;
import dev.cantle.netconf.message.ReplyReader;
import dev.cantle.netconf.xml.XmlInput;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads {@code current-time} of get-system-uptime-information, the first where several routing engines answer. A reply
 * that does not hold it, refuses, or cannot be read gives no time: nobody may take ours for the device's.
 */
final class DeviceTimeReader implements ReplyReader<Optional<Instant>> {

    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    @Override
    public Optional<Instant> read(Reply reply) throws IOException {
        Optional<Instant> time = Optional.empty();
        boolean inCurrentTime = false;
        try {
            XMLStreamReader xml = XmlInput.open(reply.stream());
            while (xml.hasNext()) {
                int event = XmlInput.next(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (inCurrentTime && time.isEmpty() && xml.getLocalName().equals("date-time")) {
                        time = seconds(xml);
                    }
                    inCurrentTime |= xml.getLocalName().equals("current-time");
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("current-time")) {
                    inCurrentTime = false;
                }
            }
            return time;
        } catch (XMLStreamException notXml) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> seconds(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String value = xml.getAttributeValue(i);
            if (xml.getAttributeLocalName(i).equals("seconds") && value.matches("[0-9]{1,12}")) {
                long seconds = Long.parseLong(value);
                return seconds > LAST ? Optional.empty() : Optional.of(Instant.ofEpochSecond(seconds));
            }
        }
        return Optional.empty();
    }
}
