package dev.cantle.model.value;

/**
 * An 802.1Q VLAN identifier. The values 0 and 4095 are reserved (IEEE 802.1Q-2018, table 9-2).
 *
 * @param value the identifier, 1 to 4094
 */
public record VlanId(int value) {

    public VlanId {
        Range.VLAN.check(value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
