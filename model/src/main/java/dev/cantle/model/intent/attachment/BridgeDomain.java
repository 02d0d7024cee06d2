package dev.cantle.model.intent.attachment;

/**
 * The bridge domain between a unit of a port and an irb unit.
 *
 * @param home where it stands, and the unit of the port with it
 * @param vlan the VLAN that its frames have inside
 */
public record BridgeDomain(Home home, BridgeVlan vlan) {

    /** Where a bridge domain stands. */
    public enum Home {
        /** In the slice's logical system, beside the irb unit. */
        LOGICAL_SYSTEM,
        /** At the top level, where the slice's login may not reach. */
        MAIN
    }
}
