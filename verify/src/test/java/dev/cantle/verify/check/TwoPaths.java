package dev.cantle.verify.check;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.OtherCircuit;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Advertise;
import dev.cantle.model.intent.bgp.Authentication;
import dev.cantle.model.intent.bgp.Bfd;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.intent.bgp.Manner;
import dev.cantle.model.intent.bgp.Preference;
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.Replies;
import dev.cantle.verify.SampleSlice;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.observation.Observation;
import dev.cantle.verify.source.ReplySource;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A slice in which two circuits receive one prefix, and a third circuit another one.
 *
 * <pre>
 *   first   10.0.0.1  irb.1  AS 64601 --+-- 10.6.0.0/16
 *   second  10.0.1.1  irb.2  AS 64602 --+
 *   third   10.0.2.1  irb.3  AS 64603 ----- 172.16.0.0/24
 * </pre>
 */
public final class TwoPaths {

    /** What two circuits receive. */
    public static final Prefix BOTH = Prefix.parse("10.6.0.0/16");

    /** What the third circuit receives, and the two others announce. */
    public static final Prefix THIRD = Prefix.parse("172.16.0.0/24");

    private TwoPaths() {}

    /** The slice, where its first two circuits are like that. */
    public static Slice slice(Circuit first, Circuit second) {
        return SampleSlice.of(Ownership.SHARED, first, second, circuit(3, 100, Preference.usual(), THIRD));
    }

    /** The first circuit as usual. */
    public static Circuit first() {
        return first(100, Preference.usual());
    }

    /** The first circuit. */
    public static Circuit first(long localPreference, Preference preference) {
        return circuit(1, localPreference, preference, BOTH);
    }

    /** The second circuit as usual. */
    public static Circuit second() {
        return second(100, Preference.usual());
    }

    /** The second circuit. */
    public static Circuit second(long localPreference, Preference preference) {
        return circuit(2, localPreference, preference, BOTH);
    }

    /** What is wanted of a circuit that says no more than how often its announcements prepend, and their MED. */
    public static Preference telling(int prepend, long med) {
        return new Preference(Preference.Role.ACTIVE, false, prepend, med, Preference.Standby.NONE);
    }

    /** What is wanted of a circuit that is drained. */
    public static Preference drained() {
        return new Preference(Preference.Role.ACTIVE, true, 0, Preference.NO_MED, Preference.Standby.NONE);
    }

    private static Circuit circuit(int number, long localPreference, Preference preference, Prefix receive) {
        String net = "10.0." + (number - 1) + ".";
        return new OtherCircuit(
                new Link(
                        List.of("first", "second", "third").get(number - 1),
                        "",
                        10,
                        number,
                        1500,
                        false,
                        List.of(new Peering(InterfaceAddress.parse(net + "0/31"), IpAddress.parse(net + "1"))),
                        new Bgp(
                                Asn.parse("6460" + number),
                                new Authentication.None(),
                                Duration.ofSeconds(90),
                                new Bfd.Off(),
                                PrefixLimit.teardown(100, 80),
                                localPreference,
                                List.<Community>of(),
                                preference,
                                Manner.usual()),
                        List.of(receive),
                        new Advertise.Others()),
                "");
    }

    /** The same circuit, configured and held down. */
    public static Circuit disabled(Circuit circuit) {
        Link link = circuit.link();
        return new OtherCircuit(
                new Link(
                        link.name(),
                        link.description(),
                        link.bandwidthMbps(),
                        link.routed(),
                        link.mtu(),
                        true,
                        link.peerings(),
                        link.bgp(),
                        link.receive(),
                        link.advertise(),
                        link.passing()),
                "");
    }

    /** What is asked of a device by a slice. */
    public static Inquiry inquiry(Slice slice, ReplySource device) {
        Clock clock = Clock.fixed(Replies.GIVEN, ZoneOffset.UTC);
        return new Inquiry(slice, new Observation(device, clock), Baseline.none());
    }

    /** The session of a circuit. */
    public static Leg leg(String circuit, Slice slice, ReplySource device) {
        return inquiry(slice, device).legs().stream()
                .filter(leg -> leg.circuit().name().equals(circuit))
                .findFirst()
                .orElseThrow();
    }
}
