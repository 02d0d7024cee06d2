package dev.cantle.verify;

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
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyQuery;
import dev.cantle.verify.source.ReplyReader;
import dev.cantle.verify.source.ReplySource;
import dev.cantle.verify.source.ReplyUnavailableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A slice of any number of circuits, and a device which does all that it wants and remembers what it was asked. */
final class ManyCircuits implements ReplySource {

    private static final String TABLE = SampleSlice.INSTANCE + ".inet.0";

    private final int count;
    private final List<ReplyQuery> asked = new ArrayList<>();
    private boolean up = true;
    private boolean leaking;
    private boolean hiding;

    ManyCircuits(int count) {
        this.count = count;
    }

    Slice slice() {
        Circuit[] circuits = IntStream.range(0, count).mapToObj(this::circuit).toArray(Circuit[]::new);
        return SampleSlice.of(Ownership.SHARED, circuits);
    }

    /** Whether the last circuit's session is up. */
    void lastIsUp(boolean now) {
        up = now;
    }

    /** Whether something is announced that should not be. */
    void leaks(boolean now) {
        leaking = now;
    }

    boolean wasUp() {
        return up;
    }

    boolean wasLeaking() {
        return leaking;
    }

    /** Whether the last circuit's prefix is hidden. */
    void hidesTheLast() {
        hiding = true;
    }

    /** What was asked since the last time that somebody looked. */
    List<ReplyQuery> asked() {
        List<ReplyQuery> since = List.copyOf(asked);
        asked.clear();
        return since;
    }

    private Circuit circuit(int i) {
        Link link = new Link(
                "site-" + i,
                "",
                10,
                100 + i,
                1500,
                false,
                List.of(new Peering(InterfaceAddress.parse(local(i) + "/31"), IpAddress.parse(remote(i)))),
                new Bgp(
                        Asn.parse("" + (64600 + i)),
                        new Authentication.None(),
                        Duration.ofSeconds(90),
                        new Bfd.Off(),
                        PrefixLimit.teardown(100, 80),
                        Bgp.DEFAULT_LOCAL_PREFERENCE,
                        List.of()),
                List.of(Prefix.parse(prefix(i))),
                new Advertise.Others());
        return new OtherCircuit(link, "");
    }

    private static String local(int i) {
        return "10.0." + i + ".0";
    }

    private static String remote(int i) {
        return "10.0." + i + ".1";
    }

    private static String prefix(int i) {
        return "172.16." + i + ".0/24";
    }

    private boolean isUp(int i) {
        return up || i < count - 1;
    }

    private boolean isHidden(int i) {
        return hiding && i == count - 1;
    }

    @Override
    public <T> T read(ReplyQuery query, ReplyReader<T> reader) throws ReplyUnavailableException {
        asked.add(query);
        byte[] body = ("<rpc-reply>" + answer(query) + "</rpc-reply>").getBytes(StandardCharsets.UTF_8);
        try {
            return reader.read(
                    new Reply(new Evidence(query.fileName(), Replies.GIVEN), new ByteArrayInputStream(body)));
        } catch (IOException e) {
            throw new ReplyUnavailableException("broken", e);
        }
    }

    private String answer(ReplyQuery query) {
        if (query instanceof ReplyQuery.BgpSummary) {
            return "<bgp-information>" + each(this::peer) + "</bgp-information>";
        }
        if (query instanceof ReplyQuery.Interfaces) {
            return "<interface-information><physical-interface><name>irb</name>" + each(this::unit)
                    + "</physical-interface></interface-information>";
        }
        if (query instanceof ReplyQuery.Routes) {
            return routes(each(i -> isUp(i) && !isHidden(i) ? route(i, remote(i)) : ""));
        }
        if (query instanceof ReplyQuery.HiddenRoutes) {
            return routes(each(i -> isHidden(i) ? route(i, remote(i)) : ""));
        }
        if (query instanceof ReplyQuery.ReceivedRoutes received) {
            return routes(each(i -> remote(i).equals(received.peer().toString()) ? route(i, remote(i)) : ""));
        }
        if (query instanceof ReplyQuery.AdvertisedRoutes advertised) {
            String leak = leaking ? "<rt><rt-destination>0.0.0.0/0</rt-destination><rt-entry/></rt>" : "";
            return routes(each(i -> remote(i).equals(advertised.peer().toString()) ? "" : route(i, "Self")) + leak);
        }
        return "";
    }

    private String each(IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    private String peer(int i) {
        String head = "<bgp-peer><peer-address>" + remote(i) + "</peer-address><peer-as>" + (64600 + i)
                + "</peer-as><flap-count>0</flap-count><peer-state>" + (isUp(i) ? "Established" : "Active")
                + "</peer-state>";
        int in = isHidden(i) ? 0 : 1;
        String rib = "<bgp-rib><name>" + TABLE + "</name><active-prefix-count>" + in
                + "</active-prefix-count><received-prefix-count>1</received-prefix-count><accepted-prefix-count>" + in
                + "</accepted-prefix-count><suppressed-prefix-count>0</suppressed-prefix-count></bgp-rib>";
        return head + (isUp(i) ? rib : "") + "</bgp-peer>";
    }

    private String unit(int i) {
        return "<logical-interface><name>irb." + (100 + i) + "</name><admin-status>up</admin-status><oper-status>up"
                + "</oper-status><address-family><address-family-name>inet</address-family-name><interface-address>"
                + "<ifa-local>" + local(i) + "/31</ifa-local></interface-address></address-family></logical-interface>";
    }

    private static String routes(String entries) {
        return "<route-information><route-table><table-name>" + TABLE + "</table-name>" + entries
                + "</route-table></route-information>";
    }

    private static String route(int i, String nextHop) {
        return "<rt><rt-destination>" + prefix(i) + "</rt-destination><rt-entry><active-tag>*</active-tag>"
                + "<protocol-name>BGP</protocol-name><as-path>" + (64600 + i) + " I</as-path><nh><to>" + nextHop
                + "</to><via>irb." + (100 + i) + "</via></nh></rt-entry></rt>";
    }
}
