package dev.cantle.model.intent.cloud;

import java.util.function.Function;

/** How a VLAN attachment of Google Cloud is carried: by a partner, or over a connection of one's own. */
public sealed interface GcpAttachment {

    /** The word in the inventory: {@code partner} or {@code dedicated}. */
    String word();

    /** Applies the function for this kind of attachment. */
    <R> R match(Function<Partner, R> partner, Function<Dedicated, R> dedicated);

    /**
     * Partner Interconnect: a partner carries the attachment in layer 2 and finds it by its pairing key.
     *
     * @param pairingKey the key, {@code UUID/region/domain}
     */
    record Partner(String pairingKey) implements GcpAttachment {

        public Partner {
            CloudName.GCP_PAIRING_KEY.check(pairingKey);
        }

        @Override
        public String word() {
            return "partner";
        }

        @Override
        public <R> R match(Function<Partner, R> partner, Function<Dedicated, R> dedicated) {
            return partner.apply(this);
        }
    }

    /**
     * Dedicated Interconnect: the attachment is one of a connection of one's own.
     *
     * @param connection the name of the connection
     */
    record Dedicated(String connection) implements GcpAttachment {

        public Dedicated {
            CloudName.GCP_RESOURCE.check(connection);
        }

        @Override
        public String word() {
            return "dedicated";
        }

        @Override
        public <R> R match(Function<Partner, R> partner, Function<Dedicated, R> dedicated) {
            return dedicated.apply(this);
        }
    }
}
