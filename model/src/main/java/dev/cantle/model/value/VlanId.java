package dev.cantle.model.value;

/**
 * An 802.1Q VLAN identifier. The values 0 and 4095 are reserved (IEEE 802.1Q-2018, table 9-2).
 *
 * @param value the identifier, 1 to 4094
 */
public record VlanId(int value) {

    public VlanId {
        if (value < 1 || value > 4094) {
            throw new IllegalValueException(
                    "vlan-range", "VLAN id " + value + " is outside 1 to 4094", "choose a free id from 1 to 4094");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
