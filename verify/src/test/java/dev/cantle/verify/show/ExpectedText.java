package dev.cantle.verify.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares our JSON with what other programs made of the text that the CLI prints. Their values are texts. */
record ExpectedText(Map<?, ?> expected, Map<?, ?> actual) {

    private static final Pattern YAML = Pattern.compile("^\\s*(- )?\\s*(\\w+): \"(.*)\"$");

    /** The rows of a YAML list of flat maps. */
    static List<Map<String, String>> yaml(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Matcher field = YAML.matcher(line);
            if (field.matches()) {
                if (field.group(1) != null) {
                    rows.add(new LinkedHashMap<>());
                }
                rows.get(rows.size() - 1).put(field.group(2), field.group(3));
            }
        }
        return rows;
    }

    static void peers(List<Map<String, String>> rows, Map<?, ?> actual) {
        List<Map<?, ?>> peers = maps(actual.get("peers"));
        assertThat(peers).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            Map<?, ?> peer = peers.get(i);
            Map<?, ?> rib = maps(peer.get("ribs")).get(0);
            assertThat(texts(peer, "address", "peerAs", "flaps", "established"))
                    .containsExactly(row.get("peer_ip"), row.get("peer_as"), row.get("flaps"), "true");
            assertThat(texts(rib, "name", "active", "received", "accepted", "suppressed"))
                    .containsExactly(
                            row.get("interface"),
                            row.get("active"),
                            row.get("received"),
                            row.get("accepted"),
                            row.get("damped"));
        }
    }

    void bgp() {
        Map<?, ?> information = map(expected.get("bgp-information"));
        List<Map<?, ?>> peers = maps(actual.get("peers"));
        List<Map<?, ?>> expectedPeers = maps(information.get("bgp-peer"));
        assertThat(peers).hasSameSizeAs(expectedPeers);
        for (int i = 0; i < peers.size(); i++) {
            Map<?, ?> theirs = expectedPeers.get(i);
            assertThat(texts(peers.get(i), "peerAs", "flaps")).isEqualTo(texts(theirs, "peer-as", "flap-count"));
            Object port = peers.get(i).get("port");
            assertThat(peers.get(i).get("address") + (port == null ? "" : "+" + port))
                    .isEqualTo(theirs.get("peer-address"));
            // they take the counts that stand in place of the state for the state
            if (theirs.get("bgp-rib") != null) {
                ribs(peers.get(i).get("ribs"), theirs.get("bgp-rib"), "received");
            }
            assertThat(peers.get(i).get("established")).isEqualTo(true);
        }
        ribs(actual.get("tables"), information.get("bgp-rib"));
    }

    private static void ribs(@Nullable Object ours, @Nullable Object theirs, String... more) {
        List<Map<?, ?>> tables = maps(ours);
        List<Map<?, ?>> wanted = maps(theirs);
        assertThat(tables).hasSameSizeAs(wanted);
        for (int i = 0; i < tables.size(); i++) {
            assertThat(texts(tables.get(i), "name", "active", "suppressed"))
                    .isEqualTo(texts(wanted.get(i), "name", "active-prefix-count", "suppressed-prefix-count"));
            for (String field : more) {
                assertThat(texts(tables.get(i), field)).isEqualTo(texts(wanted.get(i), field + "-prefix-count"));
            }
        }
    }

    void interfaces() {
        Map<String, List<String>> found = new LinkedHashMap<>();
        List<Map<?, ?>> all = new ArrayList<>(maps(actual.get("logical")));
        for (Map<?, ?> port : maps(actual.get("physical"))) {
            found.put(String.valueOf(port.get("name")), texts(port, "admin", "oper"));
            all.addAll(maps(port.get("logical")));
        }
        for (Map<?, ?> unit : all) {
            List<String> values = texts(unit, "admin", "oper");
            for (Map<?, ?> family : maps(unit.get("families"))) {
                values.add(String.valueOf(family.get("name")));
                list(family.get("addresses")).forEach(address -> values.add(String.valueOf(address)));
            }
            found.put(String.valueOf(unit.get("name")), values);
        }
        assertThat(found).hasSameSizeAs(expected.entrySet());
        expected.forEach((name, value) -> {
            List<String> values = texts(map(value), "admin_state", "oper_status");
            if (map(value).get("protocol") != null) {
                map(map(value).get("protocol")).forEach((family, addresses) -> {
                    values.add(String.valueOf(family));
                    map(addresses).keySet().forEach(address -> values.add(String.valueOf(address)));
                });
            }
            assertThat(found.get(String.valueOf(name))).as(String.valueOf(name)).isEqualTo(values);
        });
    }

    void ping() {
        Map<?, ?> ping = map(expected.get("ping"));
        Map<?, ?> statistics = map(ping.get("statistics"));
        assertThat(texts(actual, "target", "sent", "received", "lossPercent"))
                .containsExactly(
                        String.valueOf(ping.get("address")),
                        String.valueOf(statistics.get("send")),
                        String.valueOf(statistics.get("received")),
                        String.valueOf(statistics.get("loss-rate")));
        String average = String.valueOf(map(statistics.get("round-trip")).get("avg"));
        assertThat(actual.get("rttAverageMicros")).isEqualTo(Math.round(Double.parseDouble(average) * 1000));
    }

    /** Route tables, by table and destination. */
    void routesByName() {
        List<Map<?, ?>> tables = maps(actual.get("tables"));
        Map<?, ?> wanted = map(expected.get("table_name"));
        assertThat(tables).hasSameSizeAs(wanted.entrySet());
        for (Map<?, ?> table : tables) {
            Map<?, ?> theirs = map(wanted.get(String.valueOf(table.get("name"))));
            assertThat(texts(table, "destinations", "total", "active", "holddown", "hidden"))
                    .isEqualTo(texts(
                            theirs,
                            "destination_count",
                            "total_route_count",
                            "active_route_count",
                            "holddown_route_count",
                            "hidden_route_count"));
            Map<?, ?> routes = map(theirs.get("routes"));
            List<Map<?, ?>> entries = maps(table.get("entries"));
            assertThat(entries).hasSameSizeAs(routes.entrySet());
            entries.forEach(entry -> routeByName(entry, map(routes.get(String.valueOf(entry.get("destination"))))));
        }
    }

    private static void routeByName(Map<?, ?> entry, Map<?, ?> theirs) {
        assertThat(texts(entry, "protocol", "preference", "metric", "localPreference", "learnedFrom"))
                .isEqualTo(texts(theirs, "protocol_name", "preference", "metric", "local_preference", "learned_from"));
        assertThat(entry.get("active")).isEqualTo("*".equals(theirs.get("active_tag")));
        List<Map<?, ?>> hops = maps(entry.get("nextHops"));
        Map<?, ?> wanted = map(map(theirs.get("next_hop")).get("next_hop_list"));
        assertThat(hops).hasSameSizeAs(wanted.entrySet());
        for (int i = 0; i < hops.size(); i++) {
            Map<?, ?> hop = map(wanted.get(String.valueOf(i + 1)));
            assertThat(texts(hops.get(i), "to", "via")).isEqualTo(texts(hop, "to", "via"));
            assertThat(hops.get(i).get("selected")).isEqualTo(hop.get("best_route") != null);
        }
    }

    /** Route tables in the shape of the XML. */
    void routes() {
        List<Map<?, ?>> tables = maps(actual.get("tables"));
        List<Map<?, ?>> wanted = maps(map(expected.get("route-information")).get("route-table"));
        assertThat(tables).hasSameSizeAs(wanted);
        for (int i = 0; i < tables.size(); i++) {
            assertThat(texts(tables.get(i), "name", "destinations", "total", "active", "holddown", "hidden"))
                    .isEqualTo(texts(
                            wanted.get(i),
                            "table-name",
                            "destination-count",
                            "total-route-count",
                            "active-route-count",
                            "holddown-route-count",
                            "hidden-route-count"));
            List<Map<?, ?>> entries = maps(tables.get(i).get("entries"));
            List<Map<?, ?>> rts = maps(wanted.get(i).get("rt"));
            assertThat(entries).hasSameSizeAs(rts);
            for (int j = 0; j < entries.size(); j++) {
                route(entries.get(j), rts.get(j), map(rts.get(j).get("rt-entry")));
            }
        }
    }

    private static void route(Map<?, ?> entry, Map<?, ?> rt, Map<?, ?> theirs) {
        Object destination = rt.get("rt-destination");
        if (destination != null) {
            assertThat(String.valueOf(entry.get("destination"))).startsWith(destination.toString());
        }
        Object preference = theirs.get("preference");
        assertThat(texts(entry, "protocol", "localPreference", "learnedFrom"))
                .isEqualTo(texts(theirs, "protocol-name", "local-preference", "learned-from"));
        assertThat(texts(entry, "preference", "metric"))
                .containsExactly(
                        String.valueOf(preference),
                        String.valueOf(theirs.get("metric") != null ? theirs.get("metric") : theirs.get("med")));
        if (theirs.get("active-tag") != null) {
            assertThat(entry.get("active")).isEqualTo("*".equals(theirs.get("active-tag")));
        }
        Object path = theirs.get("as-path");
        if (path != null && !path.toString().startsWith("AS path")) {
            assertThat((entry.get("asPath") + " " + entry.get("origin")).strip())
                    .isEqualTo(path.toString().strip());
        }
        List<Map<?, ?>> hops = maps(entry.get("nextHops"));
        List<Map<?, ?>> wanted = maps(theirs.get("nh"));
        assertThat(hops).hasSameSizeAs(wanted);
        for (int i = 0; i < hops.size(); i++) {
            Object via = wanted.get(i).get("via") != null
                    ? wanted.get(i).get("via")
                    : wanted.get(i).get("nh-local-interface");
            assertThat(texts(hops.get(i), "to", "via"))
                    .containsExactly(String.valueOf(wanted.get(i).get("to")), String.valueOf(via));
        }
    }

    private static List<String> texts(Map<?, ?> map, String... fields) {
        List<String> texts = new ArrayList<>();
        for (String field : fields) {
            texts.add(String.valueOf(map.get(field)));
        }
        return texts;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static List<Map<?, ?>> maps(@Nullable Object value) {
        return list(value).stream()
                .map(one -> (Map<?, ?>) Objects.requireNonNull(one))
                .collect(Collectors.toList());
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof Map<?, ?> one ? List.of(one) : value instanceof List<?> found ? found : List.of();
    }
}
