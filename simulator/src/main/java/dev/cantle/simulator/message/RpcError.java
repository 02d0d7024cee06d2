package dev.cantle.simulator.message;

/**
 * An error or warning as Junos reports it in a reply (RFC 6241 §4.3).
 *
 * @param type the layer, such as {@code protocol}; empty when Junos leaves it out
 * @param tag the RFC's word for it; empty when Junos leaves it out
 * @param severity {@code error} or {@code warning}
 * @param path where in the configuration, such as {@code [edit interfaces]}; may be empty
 * @param message what Junos says
 * @param badElement the word that Junos names; may be empty
 * @param info more XML for {@code error-info}; may be empty
 */
public record RpcError(
        String type, String tag, String severity, String path, String message, String badElement, String info) {

    /** An operation that Junos refused. */
    public static RpcError failed(String message) {
        return new RpcError("protocol", "operation-failed", "error", "", message, "", "");
    }

    /** A word that Junos does not know, or knows not here. */
    public static RpcError syntax(String badElement) {
        return new RpcError("protocol", "operation-failed", "error", "", "syntax error", badElement, "");
    }

    /** An operation, or a part of one, that the router does not have. */
    public static RpcError unsupported(String message) {
        return new RpcError("protocol", "operation-not-supported", "error", "", message, "", "");
    }

    /** Something that the login's class does not permit. */
    public static RpcError denied(String badElement) {
        return new RpcError("", "", "error", "", "permission denied", badElement, "");
    }

    /** A warning. */
    public static RpcError warning(String message) {
        return new RpcError("", "", "warning", "", message, "", "");
    }

    /** The error with the place it concerns. */
    public RpcError at(String where, String element) {
        return new RpcError(type, tag, severity, where, message, element, info);
    }
}
