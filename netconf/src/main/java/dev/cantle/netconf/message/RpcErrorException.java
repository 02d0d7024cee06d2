package dev.cantle.netconf.message;

import dev.cantle.netconf.NetconfException;
import java.util.List;
import java.util.stream.Collectors;

/** The device refused an operation. The session goes on. */
public class RpcErrorException extends NetconfException {

    private static final long serialVersionUID = 1L;

    private final transient List<RpcError> errors;

    /**
     * A refusal.
     *
     * @param message what was refused, by whom and why
     * @param fix how to mend it; may be empty, for the device's own words are all we have
     * @param errors all that the device said, warnings included, in its order
     */
    public RpcErrorException(String message, String fix, List<RpcError> errors) {
        super(message, fix);
        this.errors = List.copyOf(errors);
    }

    /** Returns the refusal of an operation in the device's own words. */
    public static RpcErrorException of(String where, String operation, List<RpcError> errors) {
        return new RpcErrorException(where + " refused " + operation + ": " + words(errors), "", errors);
    }

    /** Returns all that the device said, warnings included, in its order. */
    public final List<RpcError> errors() {
        return errors;
    }

    /** Returns the device's errors, without its warnings, on one line. */
    protected static String words(List<RpcError> errors) {
        return errors.stream().filter(RpcError::isError).map(RpcError::summary).collect(Collectors.joining("; "));
    }
}
