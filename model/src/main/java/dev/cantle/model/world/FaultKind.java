package dev.cantle.model.world;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What can be wrong at a far end. */
public enum FaultKind {
    /** It has another MD5 key than we: its packets and ours are dropped unread (RFC 2385 §2). */
    WRONG_KEY("wrong-key", ""),
    /** It runs another AS number than we expect. */
    WRONG_AS("wrong-as", ""),
    /** It answers nothing, not even ARP. */
    SILENT("silent", ""),
    /** A filter drops all that we send, ARP and neighbor discovery excepted. */
    FILTERED("filtered", ""),
    /** Our own port to the carrier has no light: the unit goes down. */
    PORT_DOWN("port-down", ""),
    /** It has another VLAN than the circuit is delivered in: nothing gets through. */
    WRONG_VLAN("wrong-vlan", ""),
    /** It announces a prefix less than it should. */
    MISSING_PREFIX("missing-prefix", ""),
    /** It announces one prefix more than it should, or that many. */
    EXTRA_PREFIX("extra-prefix", "[:COUNT]"),
    /** It takes that many prefixes from us, and ends the session when there are more. */
    PREFIX_LIMIT("prefix-limit", ":COUNT"),
    /** Its sessions come up that late. */
    SLOW("slow", ":SECONDS"),
    /** The carrier passes on packets up to that length only. */
    MTU("mtu", ":BYTES"),
    /** Its BGP is shut down by its operator. */
    DOWN("down", ""),
    /** Its BGP is no longer shut down. */
    UP("up", ""),
    /** It resets its sessions: once, or each time they have been up that long. */
    FLAP("flap", "[:SECONDS]"),
    /** Its BGP hangs: no keepalives come, and the hold timer expires. */
    HOLD_EXPIRY("hold-expiry", ""),
    /** Its BFD packets stop, while BGP goes on. */
    NO_BFD("no-bfd", ""),
    /** All is as the world has it: the faults until now are over. */
    OK("ok", "");

    private final String word;
    private final String amount;

    FaultKind(String word, String amount) {
        this.word = word;
        this.amount = amount;
    }

    /** The word on the command line. */
    public String word() {
        return word;
    }

    /** The words of all faults, each with its amount: {@code slow:SECONDS}. */
    public static String words() {
        return Arrays.stream(values()).map(kind -> kind.word + kind.amount).collect(Collectors.joining(", "));
    }

    /** Whether the fault may be written with these digits after it; without any they are empty. */
    boolean takes(String digits) {
        if (digits.isEmpty()) {
            return !amount.startsWith(":");
        }
        return !amount.isEmpty() && Long.parseLong(digits) > 0 && (this != MTU || Long.parseLong(digits) >= 68);
    }
}
