package dev.cantle.model.intent.attachment;

import dev.cantle.model.value.VlanId;

/**
 * A VLAN tag of a frame.
 *
 * @param ethertype what announces it
 * @param id its VLAN
 */
public record Tag(Ethertype ethertype, VlanId id) {

    /** A tag with the usual ethertype. */
    public static Tag of(int vlan) {
        return new Tag(Ethertype.DOT1Q, new VlanId(vlan));
    }

    /** The tag as {@code vlan-tags} takes it: {@code 0x88a8.200}. */
    @Override
    public String toString() {
        return ethertype + "." + id;
    }
}
