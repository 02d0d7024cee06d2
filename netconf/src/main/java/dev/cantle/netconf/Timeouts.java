package dev.cantle.netconf;

import java.time.Duration;

/**
 * How long each step of a session may take. Every value must be positive.
 *
 * @param connect until the TCP connection stands
 * @param authentication from there until the login is accepted, key exchange included
 * @param hello from there until the device's hello is read
 * @param rpc for a request and its whole reply, if nothing below applies
 * @param commit for a commit, a commit check or a load, which keep a device busy for minutes
 * @param close for close-session and the end of the connection
 * @param heartbeat between two keepalives; a line that leaves four of them unanswered is given up
 */
public record Timeouts(
        Duration connect,
        Duration authentication,
        Duration hello,
        Duration rpc,
        Duration commit,
        Duration close,
        Duration heartbeat) {

    public Timeouts {
        check("connect", connect);
        check("authentication", authentication);
        check("hello", hello);
        check("rpc", rpc);
        check("commit", commit);
        check("close", close);
        check("heartbeat", heartbeat);
    }

    /** Returns what suits a router with a small routing engine: 10 s to connect, 1 min an RPC, 5 min a commit. */
    public static Timeouts defaults() {
        return new Timeouts(
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                Duration.ofSeconds(20),
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(15));
    }

    /** Returns these timeouts with another one for ordinary RPCs. */
    public Timeouts withRpc(Duration other) {
        return new Timeouts(connect, authentication, hello, other, commit, close, heartbeat);
    }

    /** Returns these timeouts with another one for commits, checks and loads. */
    public Timeouts withCommit(Duration other) {
        return new Timeouts(connect, authentication, hello, rpc, other, close, heartbeat);
    }

    /** Returns these timeouts with another one for the device's hello. */
    public Timeouts withHello(Duration other) {
        return new Timeouts(connect, authentication, other, rpc, commit, close, heartbeat);
    }

    /** Returns these timeouts with another time between two keepalives. */
    public Timeouts withHeartbeat(Duration other) {
        return new Timeouts(connect, authentication, hello, rpc, commit, close, other);
    }

    private static void check(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException("Timeout " + name + " must be longer than zero, not " + value);
        }
    }
}
