package dev.cantle.simulator.message;

/** An RPC is answered with an error and nothing else. */
public final class RpcRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient RpcError error;

    /** Answers with that error. */
    public RpcRefusedException(RpcError error) {
        super(error.message());
        this.error = error;
    }

    /** What is answered. */
    public RpcError error() {
        return error;
    }
}
