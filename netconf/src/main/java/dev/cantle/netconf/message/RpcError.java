package dev.cantle.netconf.message;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One {@code rpc-error} (RFC 6241 §4.3), or Junos' {@code xnm:error} and {@code xnm:warning}. Texts are trimmed; what
 * the device did not give is empty, for Junos leaves out much that the RFC demands.
 *
 * @param severity error unless the device says warning
 * @param type error-type: transport, rpc, protocol or application
 * @param tag error-tag: {@code operation-failed}, {@code lock-denied}, ...
 * @param appTag error-app-tag
 * @param path error-path, on Junos the hierarchy: {@code [edit interfaces ge-0/0/2]}
 * @param message error-message
 * @param badElement the element or statement at fault
 * @param sourceDaemon the Junos process that complains
 * @param info the other leaves of error-info by local name, such as {@code session-id}
 */
public record RpcError(
        Severity severity,
        String type,
        String tag,
        String appTag,
        String path,
        String message,
        String badElement,
        String sourceDaemon,
        Map<String, String> info) {

    /** Whether an operation failed or only has something to say. */
    public enum Severity {
        /** The operation failed. */
        ERROR,
        /** The operation went through. */
        WARNING
    }

    public RpcError {
        info = Map.copyOf(info);
    }

    /** Tells whether the parser stands at the start of an error or a warning, whatever its namespace. */
    public static boolean isAt(XMLStreamReader xml) {
        return RpcErrorParser.isError(xml);
    }

    /** Reads the error at whose start the parser stands, and leaves the parser at its end. */
    public static RpcError read(XMLStreamReader xml) throws XMLStreamException {
        return RpcErrorParser.read(xml);
    }

    /** Tells whether the operation failed by this. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Returns one line for people: message, element at fault and place. */
    public String summary() {
        StringBuilder line = new StringBuilder();
        line.append(message.isEmpty() ? (tag.isEmpty() ? "no message" : tag) : message.replaceAll("\\s+", " "));
        if (!badElement.isEmpty()) {
            line.append(" (").append(badElement).append(')');
        }
        if (!path.isEmpty()) {
            line.append(" at ").append(path);
        }
        return line.toString();
    }
}
