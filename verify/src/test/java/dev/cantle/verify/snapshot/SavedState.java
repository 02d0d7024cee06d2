package dev.cantle.verify.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A state of a logical system as replies in a folder, made by the parts that a test cares for. */
public final class SavedState {

    private final List<String> peers = new ArrayList<>();
    private final List<String> ribs = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final Map<String, List<String>> tables = new LinkedHashMap<>();

    /** A session in the instance CUST, up when it is Established. */
    public SavedState peer(String address, String state, int flaps, int received) {
        String rib = state.equals("Established")
                ? "<bgp-rib><name>CUST.inet.0</name><active-prefix-count>%d</active-prefix-count><received-prefix-count>%d"
                                .formatted(received, received)
                        + "</received-prefix-count><accepted-prefix-count>%d</accepted-prefix-count></bgp-rib>"
                                .formatted(received)
                : "";
        peers.add("<bgp-peer><peer-address>%s+179</peer-address><peer-as>64512</peer-as><flap-count>%d</flap-count>"
                        .formatted(address, flaps)
                + "<peer-state>" + state + "</peer-state>" + rib + "</bgp-peer>");
        return this;
    }

    /** The count of a whole table. */
    public SavedState count(String table, int active) {
        ribs.add("<bgp-rib><name>%s</name><active-prefix-count>%d</active-prefix-count></bgp-rib>"
                .formatted(table, active));
        return this;
    }

    public SavedState unit(String name, String oper, String address) {
        units.add(("<logical-interface><name>%s</name><admin-status>up</admin-status><oper-status>%s</oper-status>"
                        + "<address-family><address-family-name>inet</address-family-name><interface-address>"
                        + "<ifa-local>%s</ifa-local></interface-address></address-family></logical-interface>")
                .formatted(name, oper, address));
        return this;
    }

    /** A route by BGP with that AS path. */
    public SavedState bgp(String table, String destination, String nextHop, String asPath) {
        return route(
                table,
                destination,
                true,
                "BGP",
                "<as-path>" + asPath + " I</as-path><nh><to>" + nextHop + "</to></nh>");
    }

    /** As many routes by BGP, 10.0.0.0/24 and onwards. */
    public SavedState bgp(String table, int from, int to) {
        for (int i = from; i < to; i++) {
            bgp(table, "10." + i / 256 + "." + i % 256 + ".0/24", "192.0.2.1", "64512");
        }
        return this;
    }

    public SavedState fixed(String table, String destination, String via) {
        return route(table, destination, true, "Static", "<nh><via>" + via + "</via></nh>");
    }

    public SavedState route(String table, String destination, boolean active, String protocol, String rest) {
        tables.computeIfAbsent(table, name -> new ArrayList<>())
                .add("<rt><rt-destination>" + destination + "</rt-destination><rt-entry>"
                        + (active ? "<active-tag>*</active-tag>" : "") + "<protocol-name>" + protocol
                        + "</protocol-name><age seconds=\"1\">1</age>" + rest + "</rt-entry></rt>");
        return this;
    }

    /** Writes the replies, and nothing that was there before stays. */
    public Snapshot in(Path folder, String name) {
        Path mine = folder.resolve(name);
        try {
            Files.createDirectories(mine);
            reply(mine, "bgp-summary", "bgp-information", String.join("", ribs) + String.join("", peers));
            reply(mine, "interfaces", "interface-information", String.join("", units));
            StringBuilder summary = new StringBuilder();
            for (Map.Entry<String, List<String>> table : tables.entrySet()) {
                String head = head(table.getKey(), table.getValue().size());
                summary.append("<route-table>").append(head).append("</route-table>");
                reply(
                        mine,
                        "routes-" + table.getKey(),
                        "route-information",
                        "<route-table>" + head + String.join("", table.getValue()) + "</route-table>");
            }
            reply(mine, "route-summary", "route-summary-information", summary.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Snapshot.in(mine, name);
    }

    public static String head(String table, int destinations) {
        return "<table-name>%s</table-name><destination-count>%d</destination-count><hidden-route-count>0"
                        .formatted(table, destinations)
                + "</hidden-route-count>";
    }

    private static void reply(Path folder, String file, String element, String body) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(file + ".xml"))) {
            out.write("<rpc-reply><" + element + ">" + body + "</" + element + "></rpc-reply>\n");
        }
    }
}
