package dev.cantle.model.world;

/**
 * The way to a far end, beyond our interface.
 *
 * @param vlan the VLAN that the far end has, 1 to 4094, or 0 when untagged
 * @param delivered the VLAN that the circuit is delivered in; if the far end has another one, nothing reaches it
 * @param mtu the MTU of the far end's interface, in bytes; it drops longer packets
 * @param carries the longest packet that the carrier passes on, in bytes; longer ones are lost without a word
 * @param condition what gets through
 */
public record FarPath(int vlan, int delivered, int mtu, int carries, Condition condition) {

    /** What of our packets is answered. */
    public enum Condition {
        /** Everything. */
        OPEN,
        /** ARP and neighbor discovery, and nothing else: a filter drops the rest without a word. */
        FILTERED,
        /** Nothing: the far end's router is off, or the carrier's path is broken behind our port. */
        SILENT,
        /** Nothing, and our own port to the carrier has no light. */
        DARK
    }

    /** Longer than any packet of a circuit. */
    public static final int ANY_LENGTH = 9192;

    /** The shortest MTU there is (RFC 791 §3.1). */
    private static final int SHORTEST = 68;

    public FarPath {
        if (vlan < 0 || delivered < 0 || vlan > 4094 || delivered > 4094) {
            throw new IllegalArgumentException("A VLAN is a number from 1 to 4094, or 0 for none");
        }
        if (mtu < SHORTEST || carries < SHORTEST) {
            throw new IllegalArgumentException("An MTU is 68 or more");
        }
    }

    /** A path on which nothing is lost. */
    public static FarPath open(int vlan, int mtu) {
        return new FarPath(vlan, vlan, mtu, ANY_LENGTH, Condition.OPEN);
    }

    /** Whether packets are answered, where the VLANs agree. */
    public boolean reachable() {
        return condition == Condition.OPEN;
    }

    /** Whether short packets get there and back. */
    public boolean passes() {
        return reachable() && vlan == delivered;
    }

    /** Whether ARP and neighbor discovery are answered, where the VLANs agree. */
    public boolean answersOnLink() {
        return condition == Condition.OPEN || condition == Condition.FILTERED;
    }

    /** The longest packet that gets there and back. */
    public int longest() {
        return Math.min(mtu, carries);
    }

    FarPath in(Condition other) {
        return new FarPath(vlan, delivered, mtu, carries, other);
    }

    FarPath withVlan(int other) {
        return new FarPath(other, delivered, mtu, carries, condition);
    }

    FarPath carrying(int bytes) {
        return new FarPath(vlan, delivered, mtu, bytes, condition);
    }
}
