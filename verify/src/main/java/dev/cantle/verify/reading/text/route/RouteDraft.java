package dev.cantle.verify.reading.text.route;

import dev.cantle.model.Place;
import dev.cantle.verify.state.NextHop;
import dev.cantle.verify.state.RouteDetail;
import dev.cantle.verify.state.RouteEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A route while its lines are read. */
final class RouteDraft {

    /** More next hops than any device has. */
    static final int MOST_NEXT_HOPS = 1024;

    final Place place;
    final String destination;
    final boolean active;
    final String protocol;
    final @Nullable Long preference;
    final @Nullable Long preference2;
    final List<NextHop> nextHops = new ArrayList<>();
    final List<String> protocolNextHops = new ArrayList<>();
    final List<String> communities = new ArrayList<>();

    @Nullable
    Long age;

    @Nullable
    Long localPreference;

    @Nullable
    Long metric;

    @Nullable
    Long tag;

    @Nullable
    AsPathWords asPath;

    @Nullable
    String from;

    @Nullable
    String gateway;

    @Nullable
    String nextHopType;

    @Nullable
    String validation;

    @Nullable
    String state;

    @Nullable
    String inactiveReason;

    @Nullable
    String hiddenReason;

    RouteDraft(
            Place place,
            String destination,
            boolean active,
            String protocol,
            @Nullable Long preference,
            @Nullable Long preference2) {
        this.place = place;
        this.destination = destination;
        this.active = active;
        this.protocol = protocol;
        this.preference = preference;
        this.preference2 = preference2;
    }

    /** Whether it says where the packets go. */
    boolean leadsSomewhere() {
        return nextHopType != null || !nextHops.isEmpty();
    }

    RouteEntry done() {
        AsPathWords path = asPath;
        String validated = validation != null || path == null ? validation : path.validation();
        RouteDetail detail = new RouteDetail(
                preference2,
                tag,
                validated,
                gateway,
                protocolNextHops,
                communities,
                state,
                inactiveReason,
                hiddenReason);
        return new RouteEntry(
                destination,
                active,
                protocol,
                preference,
                localPreference,
                metric,
                path == null ? null : path.path(),
                path == null ? null : path.origin(),
                from,
                age,
                nextHopType,
                nextHops,
                detail);
    }
}
