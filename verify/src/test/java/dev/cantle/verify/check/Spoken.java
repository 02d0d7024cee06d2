package dev.cantle.verify.check;

import dev.cantle.model.value.IpAddress;
import dev.cantle.verify.Replies;
import dev.cantle.verify.SampleSlice;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyQuery;
import dev.cantle.verify.source.ReplyReader;
import dev.cantle.verify.source.ReplySource;
import dev.cantle.verify.source.ReplyUnavailableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A device that answers what a test has it say, and nothing else. */
public final class Spoken implements ReplySource {

    private final Map<String, String> replies = new HashMap<>();

    /** The BGP sessions, each by {@link #peer}. */
    public Spoken sessions(String... peers) {
        return says(new ReplyQuery.BgpSummary(), "<bgp-information>" + String.join("", peers) + "</bgp-information>");
    }

    /** The units of irb, each by {@link #unit}. */
    public Spoken units(String... units) {
        return says(
                new ReplyQuery.Interfaces(),
                "<interface-information><physical-interface><name>irb</name>" + String.join("", units)
                        + "</physical-interface></interface-information>");
    }

    /** The routes of the sample slice's IPv4 table, each by {@link #route}. */
    public Spoken routes(String... routes) {
        return says(new ReplyQuery.Routes(table("inet.0")), in(table("inet.0"), routes));
    }

    /** What is announced to a peer, from the same table. */
    public Spoken announces(String peer, String... routes) {
        return says(new ReplyQuery.AdvertisedRoutes(IpAddress.parse(peer)), in(table("inet.0"), routes));
    }

    private Spoken says(ReplyQuery query, String reply) {
        replies.put(query.fileName(), "<rpc-reply>" + reply + "</rpc-reply>");
        return this;
    }

    private static String table(String name) {
        return SampleSlice.INSTANCE + "." + name;
    }

    private static String in(String table, String... routes) {
        return "<route-information><route-table><table-name>" + table + "</table-name>" + String.join("", routes)
                + "</route-table></route-information>";
    }

    /** A session, with the counts of the IPv4 table where it is up. */
    public static String peer(String address, String state, String counts) {
        return "<bgp-peer><peer-address>" + address + "</peer-address><flap-count>0</flap-count><peer-state>" + state
                + "</peer-state>" + counts + "</bgp-peer>";
    }

    /** The same with one prefix received and in use. */
    public static String up(String address) {
        return peer(address, "Established", counts(1, 1));
    }

    /** How many prefixes of the IPv4 table a session has received and accepted. */
    public static String counts(long received, long accepted) {
        return "<bgp-rib><name>" + table("inet.0") + "</name><active-prefix-count>" + accepted
                + "</active-prefix-count><received-prefix-count>" + received
                + "</received-prefix-count><accepted-prefix-count>" + accepted + "</accepted-prefix-count></bgp-rib>";
    }

    /** A logical unit. */
    public static String unit(String name) {
        return "<logical-interface><name>" + name
                + "</name><admin-status>down</admin-status><oper-status>down</oper-status></logical-interface>";
    }

    /** A destination with its paths, each by {@link #path} or {@link #told}. */
    public static String route(String prefix, String... paths) {
        return "<rt><rt-destination>" + prefix + "</rt-destination>" + String.join("", paths) + "</rt>";
    }

    /** A path learned by BGP: its mark, who gave it, the AS path, and its next hops by {@link #hop}. */
    public static String path(String mark, @Nullable String from, String asPath, String... hops) {
        return "<rt-entry><active-tag>" + mark + "</active-tag><protocol-name>BGP</protocol-name>"
                + (from == null ? "" : "<learned-from>" + from + "</learned-from>") + "<as-path>" + asPath
                + " I</as-path>"
                + String.join("", hops) + "</rt-entry>";
    }

    /** A next hop. */
    public static String hop(String to, String via) {
        return "<nh><to>" + to + "</to><via>" + via + "</via></nh>";
    }

    /** How a route is announced: what stands in its AS path, and its MED if it has one. */
    public static String told(String asPath, String med) {
        return "<rt-entry><active-tag>*</active-tag><protocol-name>BGP</protocol-name>"
                + (med.isEmpty() ? "" : "<med>" + med + "</med>") + "<as-path>" + asPath + " I</as-path>"
                + "<nh><to>Self</to></nh></rt-entry>";
    }

    @Override
    public <T> T read(ReplyQuery query, ReplyReader<T> reader) throws ReplyUnavailableException {
        String reply = replies.get(query.fileName());
        if (reply == null) {
            throw new ReplyUnavailableException("no answer to " + query.fileName());
        }
        try {
            return reader.read(new Reply(
                    new Evidence(query.fileName(), Replies.GIVEN),
                    new ByteArrayInputStream(reply.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException broken) {
            throw new ReplyUnavailableException("broken", broken);
        }
    }
}
