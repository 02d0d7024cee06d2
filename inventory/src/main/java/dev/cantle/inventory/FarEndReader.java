package dev.cantle.inventory;

import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.inventory.yaml.Node.Sequence;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.Range;
import dev.cantle.model.value.SecretRef;
import dev.cantle.model.world.Announcement;
import dev.cantle.model.world.FarBfd;
import dev.cantle.model.world.FarBgp;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.FarKey;
import dev.cantle.model.world.FarPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a world file says of one far end, over what is expected of it. */
final class FarEndReader {

    private static final long BFD_MULTIPLIER = 3;

    private final Fields fields;
    private final FarEnd expected;
    private final Function<SecretRef, Optional<String>> keys;

    FarEndReader(Fields fields, FarEnd expected, Function<SecretRef, Optional<String>> keys) {
        this.fields = fields;
        this.expected = expected;
        this.keys = keys;
    }

    /** What was read; null, with problems, if anything in it is wrong. */
    @Nullable
    FarEnd read() {
        List<Peering> peerings = fields.has("addresses") ? peerings() : expected.peerings();
        List<Announcement> announces = fields.has("announces") ? announcements() : expected.announces();
        FarBgp bgp = bgp();
        FarPath path = path();
        fields.reportUnknown();
        if (!fields.isWhole() || bgp == null || path == null) {
            return null;
        }
        return new FarEnd(
                expected.slice(),
                expected.circuit(),
                expected.device(),
                expected.logicalSystem(),
                peerings,
                bgp,
                announces,
                path);
    }

    private @Nullable FarBgp bgp() {
        FarBgp was = expected.bgp();
        Asn as = fields.optional("as", was.as(), Scalars.parsed(Asn::parse));
        Asn expects = fields.optional("expectsAs", was.expects(), Scalars.parsed(Asn::parse));
        FarKey key = key();
        Duration holdTime =
                fields.optional("holdTime", was.holdTime(), scalar -> Bgp.checkHoldTime(Scalars.duration(scalar)));
        FarBfd bfd = bfd();
        Long limit = fields.optional("prefixLimit", was.prefixLimit(), Scalars.whole(Range.PREFIX_MAXIMUM));
        FarBgp.Conduct conduct = conduct();
        return as == null
                        || expects == null
                        || key == null
                        || holdTime == null
                        || bfd == null
                        || limit == null
                        || conduct == null
                ? null
                : new FarBgp(as, expects, key, holdTime, bfd, limit, conduct);
    }

    private FarBgp.@Nullable Conduct conduct() {
        FarBgp.Conduct was = expected.bgp().conduct();
        Duration delay = fields.optional("delay", was.delay(), Scalars::duration);
        Duration flapEvery = fields.optional("flapEvery", was.flapEvery(), Scalars::duration);
        return delay == null || flapEvery == null
                ? null
                : new FarBgp.Conduct(was.doing(), delay, flapEvery, was.resets());
    }

    private @Nullable FarPath path() {
        FarPath was = expected.path();
        Long vlan = fields.optional("vlan", (long) was.vlan(), Scalars.whole(Range.VLAN));
        Long mtu = fields.optional("mtu", (long) was.mtu(), Scalars.whole(Range.MTU));
        Long carries = fields.optional("carries", (long) was.carries(), Scalars.whole(Range.MTU));
        Boolean reachable = fields.optional("reachable", was.reachable(), Scalars::flag);
        return vlan == null || mtu == null || carries == null || reachable == null
                ? null
                : new FarPath(
                        vlan.intValue(),
                        was.delivered(),
                        mtu.intValue(),
                        carries.intValue(),
                        reachable ? FarPath.Condition.OPEN : FarPath.Condition.SILENT);
    }

    private @Nullable FarBfd bfd() {
        Node written = fields.node("bfd").orElse(null);
        if (written == null) {
            return expected.bgp().bfd();
        }
        boolean off = written.match(scalar -> scalar.text().equals("false"), list -> false, mapping -> false);
        if (off) {
            return new FarBfd.Off();
        }
        Fields inner = fields.nested("bfd", "BFD setting").orElse(null);
        if (inner == null) {
            return null;
        }
        Duration interval = inner.required("minimumInterval", scalar -> {
            Duration duration = Scalars.duration(scalar);
            Range.BFD_INTERVAL.check(duration.toMillis());
            return duration;
        });
        Long multiplier = inner.optional("multiplier", BFD_MULTIPLIER, Scalars.whole(Range.BFD_MULTIPLIER));
        return ends(inner) && interval != null && multiplier != null
                ? new FarBfd.On(interval, multiplier.intValue())
                : null;
    }

    private @Nullable FarKey key() {
        if (!fields.has("key")) {
            return expected.bgp().key();
        }
        SecretRef reference = Secrets.read(fields, "key");
        if (reference == null) {
            return null;
        }
        Optional<String> key = keys.apply(reference);
        if (key.isEmpty()) {
            fields.error(
                    "key",
                    "secret-available",
                    "There is no key at " + reference,
                    "set it, or leave key: out to take any key");
            return null;
        }
        return new FarKey.Exactly(key.get());
    }

    private List<Peering> peerings() {
        List<Peering> peerings = new ArrayList<>();
        for (Fields inner : fields.mappings("addresses", "pair of addresses", true, (node, byNumber) -> byNumber)) {
            InterfaceAddress ours = inner.required("ours", Scalars.parsed(InterfaceAddress::parse));
            IpAddress theirs = inner.required("theirs", Scalars.parsed(IpAddress::parse));
            if (ends(inner) && ours != null && theirs != null) {
                peerings.add(new Peering(ours, theirs));
            }
        }
        return peerings;
    }

    /** A prefix alone stands for itself; with attributes it is a mapping. */
    private List<Announcement> announcements() {
        Sequence list = fields.node("announces")
                .<Sequence>flatMap(node -> node.match(s -> Optional.empty(), Optional::of, m -> Optional.empty()))
                .orElse(null);
        if (list == null) {
            fields.list("announces", true, Scalars.parsed(Prefix::parse));
            return List.of();
        }
        List<Announcement> all = new ArrayList<>();
        for (int i = 0; i < list.nodes().size(); i++) {
            Node node = list.nodes().get(i);
            Mapping mapping = node.<@Nullable Mapping>match(s -> null, s -> null, m -> m);
            Announcement read = mapping == null ? plain(node, i) : announcement(mapping, i);
            if (read == null) {
                fields.broken();
            } else {
                all.add(read);
            }
        }
        return all;
    }

    private @Nullable Announcement plain(Node node, int number) {
        Mapping single =
                new Mapping(node.place(), List.of(new Node.Entry("announces[" + number + "]", node.place(), node)));
        Prefix prefix = new Fields(fields.reading(), "announcement", single, node.place(), fields.path())
                .required("announces[" + number + "]", Scalars.parsed(Prefix::parse));
        return prefix == null ? null : Announcement.of(prefix);
    }

    private @Nullable Announcement announcement(Mapping mapping, int number) {
        Fields inner = new Fields(
                fields.reading(),
                "announcement",
                mapping,
                mapping.place(),
                fields.path().child("announces").child(Integer.toString(number)));
        Prefix prefix = inner.required("prefix", Scalars.parsed(Prefix::parse));
        List<Asn> behind = inner.list("asPath", false, Scalars.parsed(Asn::parse));
        Long med = inner.optional("med", Announcement.NO_MED, Scalars.whole(Range.MED));
        List<Community> communities = inner.list("communities", false, Scalars.parsed(Community::parse));
        return ends(inner) && prefix != null && behind != null && med != null && communities != null
                ? new Announcement(prefix, behind, med, communities)
                : null;
    }

    private boolean ends(Fields inner) {
        inner.reportUnknown();
        if (!inner.isWhole()) {
            fields.broken();
        }
        return inner.isWhole();
    }
}
