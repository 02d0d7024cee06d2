package dev.cantle.inventory;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.keys.BgpKeys;
import dev.cantle.inventory.keys.WorldKeys;
import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.Node.Entry;
import dev.cantle.inventory.yaml.Node.Sequence;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
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
        List<Peering> peerings = fields.has(WorldKeys.ADDRESSES) ? peerings() : expected.peerings();
        List<Announcement> announces = fields.has(WorldKeys.ANNOUNCES) ? announcements() : expected.announces();
        FarBgp bgp = bgp();
        FarPath path = path();
        fields.end();
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
        Asn as = fields.get(WorldKeys.AS, was.as());
        Asn expects = fields.get(WorldKeys.EXPECTS_AS, was.expects());
        FarKey key = key();
        Duration holdTime = fields.get(WorldKeys.HOLD_TIME, was.holdTime());
        FarBfd bfd = bfd();
        Long limit = fields.get(WorldKeys.PREFIX_LIMIT, was.prefixLimit());
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
        Duration delay = fields.get(WorldKeys.DELAY, was.delay());
        Duration flapEvery = fields.get(WorldKeys.FLAP_EVERY, was.flapEvery());
        return delay == null || flapEvery == null
                ? null
                : new FarBgp.Conduct(was.doing(), delay, flapEvery, was.resets());
    }

    private @Nullable FarPath path() {
        FarPath was = expected.path();
        Long vlan = fields.get(WorldKeys.VLAN, (long) was.vlan());
        Long mtu = fields.get(WorldKeys.MTU, (long) was.mtu());
        Long carries = fields.get(WorldKeys.CARRIES, (long) was.carries());
        Boolean reachable = fields.get(WorldKeys.REACHABLE, was.reachable());
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
        Node written = fields.node(WorldKeys.BFD).orElse(null);
        if (written == null) {
            return expected.bgp().bfd();
        }
        boolean off = written.match(scalar -> scalar.text().equals("false"), list -> false, mapping -> false);
        if (off) {
            return new FarBfd.Off();
        }
        Fields inner = fields.part(WorldKeys.BFD_SETTING).orElse(null);
        if (inner == null) {
            return null;
        }
        Duration interval = inner.get(BgpKeys.BFD_INTERVAL);
        Long multiplier = inner.get(BgpKeys.MULTIPLIER);
        return inner.endIn(fields) && interval != null && multiplier != null
                ? new FarBfd.On(interval, multiplier.intValue())
                : null;
    }

    private @Nullable FarKey key() {
        if (!fields.has(WorldKeys.KEY)) {
            return expected.bgp().key();
        }
        SecretRef reference = fields.get(WorldKeys.KEY);
        if (reference == null) {
            return null;
        }
        Optional<String> key = keys.apply(reference);
        if (key.isEmpty()) {
            fields.error(
                    WorldKeys.KEY,
                    "secret-available",
                    "There is no key at " + reference,
                    "set it, or leave key: out to take any key");
            return null;
        }
        return new FarKey.Exactly(key.get());
    }

    private List<Peering> peerings() {
        List<Peering> peerings = new ArrayList<>();
        for (Fields inner : fields.parts(WorldKeys.ADDRESSES, (node, byNumber) -> byNumber)) {
            InterfaceAddress ours = inner.get(WorldKeys.OURS);
            IpAddress theirs = inner.get(WorldKeys.THEIRS);
            if (inner.endIn(fields) && ours != null && theirs != null) {
                peerings.add(new Peering(ours, theirs));
            }
        }
        return peerings;
    }

    /** A prefix alone stands for itself; with attributes it is a mapping. */
    private List<Announcement> announcements() {
        Sequence list = fields.node(WorldKeys.ANNOUNCES)
                .<Sequence>flatMap(node -> node.match(s -> Optional.empty(), Optional::of, m -> Optional.empty()))
                .orElse(null);
        if (list == null) {
            fields.get(WorldKeys.ALL_ANNOUNCED);
            return List.of();
        }
        List<Announcement> all = new ArrayList<>();
        for (int i = 0; i < list.nodes().size(); i++) {
            Announcement read = announcement(
                    new Entry(
                            "announces[" + i + "]",
                            list.nodes().get(i).place(),
                            list.nodes().get(i)),
                    fields.path().child("announces").child(i));
            if (read == null) {
                fields.broken();
            } else {
                all.add(read);
            }
        }
        return all;
    }

    private @Nullable Announcement announcement(Entry entry, IntentPath at) {
        boolean isMapping = entry.value().match(s -> false, s -> false, m -> true);
        if (!isMapping) {
            Prefix prefix = fields.entryOf(WorldKeys.ANNOUNCED, entry, at);
            return prefix == null ? null : Announcement.of(prefix);
        }
        Fields inner = fields.part(WorldKeys.ANNOUNCEMENT, entry, at).orElse(null);
        return inner == null ? null : announcement(inner);
    }

    private @Nullable Announcement announcement(Fields inner) {
        Prefix prefix = inner.get(WorldKeys.PREFIX);
        List<Asn> behind = inner.get(WorldKeys.AS_PATH);
        Long med = inner.get(WorldKeys.MED);
        List<Community> communities = inner.get(WorldKeys.COMMUNITIES);
        return inner.endIn(fields) && prefix != null && behind != null && med != null && communities != null
                ? new Announcement(prefix, behind, med, communities)
                : null;
    }
}
