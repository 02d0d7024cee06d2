package dev.cantle.netconf.message;

import dev.cantle.netconf.wire.SecretMask;
import dev.cantle.netconf.xml.XmlInput;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one error element by the local names of its leaves, wherever below it they stand. */
final class RpcErrorParser {

    private static final int MAX_TEXT = 16 << 10;
    private static final int MAX_LEAVES = 200;

    private final XMLStreamReader xml;
    private final Map<String, String> leaves = new HashMap<>();

    private RpcErrorParser(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Tells whether an element of that name is an error: {@code rpc-error}, or Junos' {@code error, warning}. */
    static boolean isError(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "rpc-error" -> true;
            case "error", "warning" ->
                String.valueOf(xml.getNamespaceURI()).contains("xnm") || "xnm".equals(xml.getPrefix());
            default -> false;
        };
    }

    /** Reads the error whose start the parser stands at, and leaves it at the end of that element. */
    static RpcError read(XMLStreamReader xml) throws XMLStreamException {
        boolean warning = xml.getLocalName().equals("warning");
        RpcErrorParser parser = new RpcErrorParser(xml);
        parser.collect();
        return parser.build(warning);
    }

    private void collect() throws XMLStreamException {
        int depth = 1;
        String leaf = "";
        StringBuilder text = new StringBuilder();
        while (depth > 0) {
            switch (XmlInput.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    leaf = xml.getLocalName();
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() < MAX_TEXT) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (leaf.equals(xml.getLocalName()) && !text.toString().isBlank() && leaves.size() < MAX_LEAVES) {
                        leaves.putIfAbsent(leaf, text.toString().strip());
                    }
                    leaf = "";
                }
                default -> {}
            }
        }
    }

    private RpcError build(boolean warningElement) {
        boolean warning = warningElement || take("error-severity").equalsIgnoreCase("warning");
        String path = take("error-path");
        String editPath = take("edit-path");
        String message = take("error-message");
        String plainMessage = take("message");
        String badElement = take("bad-element");
        String statement = take("statement");
        return new RpcError(
                warning ? RpcError.Severity.WARNING : RpcError.Severity.ERROR,
                take("error-type"),
                take("error-tag"),
                take("error-app-tag"),
                path.isEmpty() ? editPath : path,
                SecretMask.maskMessage(message.isEmpty() ? plainMessage : message),
                SecretMask.mask(badElement.isEmpty() ? statement : badElement),
                take("source-daemon"),
                leaves);
    }

    private String take(String name) {
        String value = leaves.remove(name);
        return value == null ? "" : value;
    }
}
