package dev.cantle.netconf.message;

import dev.cantle.netconf.ProtocolException;
import dev.cantle.netconf.wire.SecretMask;
import dev.cantle.netconf.xml.UnclosedElements;
import dev.cantle.netconf.xml.XmlInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads how an operation went, by local names, wherever they stand: Junos nests errors at several depths, puts warnings
 * beside {@code ok}, and answers a commit in half a dozen shapes.
 */
public final class OutcomeReader implements ReplyReader<Outcome> {

    /** How much text {@link Outcome#output()} may hold, in characters. */
    public static final int MAX_OUTPUT = 1 << 20;

    private static final int MAX_NAME = 1000;
    private static final int MAX_MESSAGES = 10_000;
    private static final int MAX_BARE = 10_000;
    private static final Pattern BARE_ERROR = Pattern.compile("(?m)^\\s*error:\\s*(\\S.*?)\\s*$");

    private final boolean tolerant;

    private OutcomeReader(boolean tolerant) {
        this.tolerant = tolerant;
    }

    /** Returns a reader for the replies to most operations. */
    public static OutcomeReader plain() {
        return new OutcomeReader(false);
    }

    /** Returns a reader for the replies to commits, which also reads those that forget to close an element. */
    public static OutcomeReader ofCommit() {
        return new OutcomeReader(true);
    }

    @Override
    public Outcome read(Reply reply) throws IOException {
        InputStream bytes = tolerant ? new UnclosedElements(new BufferedInputStream(reply.stream())) : reply.stream();
        try {
            return new Reading(XmlInput.open(bytes), reply.operation()).read();
        } catch (XMLStreamException e) {
            throw new ProtocolException(
                    "The reply to " + reply.operation() + " is not XML: " + XmlInput.place(e),
                    "The state of the device is not known: look at it before going on",
                    e);
        }
    }

    /** One pass over one reply. */
    private static final class Reading {

        private final XMLStreamReader xml;
        private final String operation;
        private final List<RpcError> messages = new ArrayList<>();
        private final List<Outcome.RoutingEngine> engines = new ArrayList<>();
        private final StringBuilder output = new StringBuilder();
        private final StringBuilder bare = new StringBuilder();
        private int loadErrors;

        Reading(XMLStreamReader xml, String operation) {
            this.xml = xml;
            this.operation = operation;
        }

        Outcome read() throws XMLStreamException, ProtocolException {
            int depth = 0;
            while (xml.hasNext()) {
                switch (XmlInput.next(xml)) {
                    case XMLStreamConstants.START_ELEMENT -> depth += readElement() ? 0 : 1;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (depth == 1 && bare.length() < MAX_BARE) {
                            bare.append(xml.getText());
                        }
                    }
                    default -> {}
                }
            }
            bareError().ifPresent(messages::add);
            if (loadErrors > 0 && messages.stream().noneMatch(RpcError::isError)) {
                messages.add(new RpcError(
                        RpcError.Severity.ERROR, "", "", "", "", "load-error-count " + loadErrors, "", "", Map.of()));
            }
            return new Outcome(messages, engines, output.toString());
        }

        /** Reads the element that begins here to its end if it is one that says something, and tells whether it was. */
        private boolean readElement() throws XMLStreamException, ProtocolException {
            String name = xml.getLocalName();
            if (RpcErrorParser.isError(xml)) {
                message();
            } else if (name.equals("routing-engine")) {
                engines.add(routingEngine());
            } else if (name.equals("load-error-count")) {
                loadErrors = count(XmlInput.text(xml, MAX_NAME));
            } else if (name.equals("output")) {
                collect();
            } else {
                return false;
            }
            return true;
        }

        /** Some refusals of Junos are bare text in the reply, with the fields of an error as lines. */
        private Optional<RpcError> bareError() {
            Matcher error = BARE_ERROR.matcher(bare);
            return error.find()
                    ? Optional.of(new RpcError(
                            RpcError.Severity.ERROR,
                            "",
                            "",
                            "",
                            "",
                            SecretMask.maskMessage(error.group(1)),
                            "",
                            "",
                            Map.of()))
                    : Optional.empty();
        }

        private void message() throws XMLStreamException {
            RpcError message = RpcErrorParser.read(xml);
            if (messages.size() < MAX_MESSAGES) {
                messages.add(message);
            }
        }

        private Outcome.RoutingEngine routingEngine() throws XMLStreamException, ProtocolException {
            String name = "";
            boolean checked = false;
            boolean committed = false;
            while (true) {
                int event = XmlInput.next(xml);
                if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("routing-engine")) {
                    return new Outcome.RoutingEngine(name, checked, committed);
                }
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "name" -> name = XmlInput.text(xml, MAX_NAME);
                    case "commit-check-success" -> checked = true;
                    case "commit-success" -> committed = true;
                    default -> readElement();
                }
            }
        }

        private void collect() throws XMLStreamException, ProtocolException {
            int depth = 1;
            while (depth > 0) {
                switch (XmlInput.next(xml)) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        append(xml.getText());
                    default -> {}
                }
            }
        }

        private void append(String text) throws ProtocolException {
            if (output.length() + text.length() > MAX_OUTPUT) {
                throw new ProtocolException(
                        "The reply to " + operation + " holds more than " + MAX_OUTPUT + " characters of text",
                        "Ask for less, or read it as a stream");
            }
            output.append(text);
        }

        private static int count(String text) {
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException e) {
                return 0;
            }
        }
    }
}
