package dev.cantle.model.intent.cloud;

import dev.cantle.model.value.Range;
import java.util.function.Function;

/** The AWS Direct Connect connection that carries a virtual interface: a partner's, or a port of one's own. */
public sealed interface AwsConnection {

    /** Its id, such as {@code dxcon-fg5678gh}; empty when not said. */
    String id();

    /** Applies the function for this kind of connection. */
    <R> R match(Function<Hosted, R> hosted, Function<Dedicated, R> dedicated);

    /** A hosted connection of which nothing more is known. */
    static AwsConnection hosted() {
        return new Hosted("", 0);
    }

    /** What to check an id with; an id that is not said is empty. */
    private static String checkId(String id) {
        return id.isEmpty() ? id : CloudName.AWS_CONNECTION.check(id);
    }

    /**
     * A connection that a partner hosts on its own port and sells by bandwidth. It carries one virtual interface, in the
     * VLAN that the partner supplies.
     *
     * @param id its id; empty when not said
     * @param partnerVlan the VLAN that the partner has supplied; 0 when not said
     */
    record Hosted(String id, int partnerVlan) implements AwsConnection {

        public Hosted {
            checkId(id);
            if (partnerVlan != 0) {
                Range.VLAN.check(partnerVlan);
            }
        }

        @Override
        public <R> R match(Function<Hosted, R> hosted, Function<Dedicated, R> dedicated) {
            return hosted.apply(this);
        }
    }

    /**
     * A physical port of the customer, or a link aggregation group of several.
     *
     * @param id its id, or that of its group; empty when not said
     * @param portMbps the speed of a port, in Mbit/s
     * @param ports how many ports are aggregated, 1 to 16; 1 for a single connection
     */
    record Dedicated(String id, int portMbps, int ports) implements AwsConnection {

        public Dedicated {
            checkId(id);
            Range.BANDWIDTH.check(portMbps);
            Range.PORTS.check(ports);
        }

        /** What all its ports carry together, in Mbit/s. */
        public long capacityMbps() {
            return (long) portMbps * ports;
        }

        @Override
        public <R> R match(Function<Hosted, R> hosted, Function<Dedicated, R> dedicated) {
            return dedicated.apply(this);
        }
    }
}
