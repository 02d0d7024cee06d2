package dev.cantle.verify.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares our JSON with the values that other programs found, whose fields have other names. */
record ExpectedReply(Map<?, ?> expected, Map<?, ?> actual) {

    void bgp() {
        List<Map<?, ?>> information = maps(expected.get("bgp_information"));
        String[] ours = {"name", "active", "received", "accepted", "suppressed"};
        String[] theirs = {"name", "active", "received", "accepted", "damped"};
        assertThat(rows(maps(actual.get("tables")), ours)).isEqualTo(rows(inner(information, "ribs"), theirs));
        List<Map<?, ?>> peers = maps(actual.get("peers"));
        List<Map<?, ?>> expectedPeers = inner(information, "peers");
        assertThat(rows(
                        peers,
                        "address",
                        "port",
                        "peerAs",
                        "state",
                        "established",
                        "instance",
                        "description",
                        "flaps",
                        "elapsedSeconds"))
                .isEqualTo(rows(
                        expectedPeers,
                        "address",
                        "port",
                        "peer_as",
                        "state",
                        "established",
                        "instance",
                        "description",
                        "flaps",
                        "elapsed_seconds"));
        assertThat(rows(inner(peers, "ribs"), ours)).isEqualTo(rows(inner(expectedPeers, "ribs"), theirs));
        messages();
    }

    void routes() {
        if (expected.get("tables") == null) {
            routesByPrefix();
            return;
        }
        List<Map<?, ?>> tables = maps(actual.get("tables"));
        List<Map<?, ?>> expectedTables = maps(expected.get("tables"));
        assertThat(rows(tables, "name", "destinations", "total", "active", "holddown", "hidden"))
                .isEqualTo(rows(expectedTables, "table", "destinations", "total", "active", "holddown", "hidden"));
        List<Map<?, ?>> entries = inner(tables, "entries");
        List<Map<?, ?>> expectedEntries = inner(expectedTables, "entries");
        assertThat(rows(
                        entries,
                        "destination",
                        "active",
                        "protocol",
                        "preference",
                        "localPreference",
                        "metric",
                        "learnedFrom",
                        "ageSeconds"))
                .isEqualTo(rows(
                        expectedEntries,
                        "destination",
                        "active",
                        "protocol",
                        "preference",
                        "local_preference",
                        "metric",
                        "learned_from",
                        "age_seconds"));
        assertThat(rows(entries, "asPath", "origin")).isEqualTo(asPaths(expectedEntries));
        assertThat(rows(inner(entries, "nextHops"), "to", "via", "selected"))
                .isEqualTo(rows(inner(expectedEntries, "next_hops"), "to", "via", "selected"));
        messages();
    }

    /** Of the shape that napalm's get_route_to gives: by prefix, and a row for each next hop of each path. */
    private void routesByPrefix() {
        List<List<@Nullable Object>> wanted = new ArrayList<>();
        expected.forEach((prefix, paths) -> {
            for (Map<?, ?> path : maps(paths)) {
                List<@Nullable Object> row = new ArrayList<>(List.of(Objects.requireNonNull(prefix)));
                row.addAll(rows(
                                List.of(path),
                                "routing_table",
                                "protocol",
                                "current_active",
                                "age",
                                "preference",
                                "next_hop",
                                "outgoing_interface",
                                "selected_next_hop")
                        .get(0));
                Map<?, ?> attributes = (Map<?, ?>) Objects.requireNonNull(path.get("protocol_attributes"));
                row.addAll(rows(List.of(attributes), "as_path", "metric", "local_preference")
                        .get(0));
                wanted.add(row);
            }
        });
        assertThat(wanted).isNotEmpty();
        assertThat(rowsByNextHop()).isEqualTo(wanted);
    }

    private List<List<@Nullable Object>> rowsByNextHop() {
        List<List<@Nullable Object>> found = new ArrayList<>();
        for (Map<?, ?> table : maps(actual.get("tables"))) {
            for (Map<?, ?> entry : maps(table.get("entries"))) {
                for (Map<?, ?> hop : maps(entry.get("nextHops"))) {
                    List<@Nullable Object> row = new ArrayList<>();
                    row.add(entry.get("destination"));
                    row.add(table.get("name"));
                    row.addAll(rows(List.of(entry), "protocol", "active", "ageSeconds", "preference")
                            .get(0));
                    row.addAll(rows(List.of(hop), "to", "via", "selected").get(0));
                    row.addAll(rows(List.of(entry), "asPath", "metric", "localPreference")
                            .get(0));
                    found.add(row);
                }
            }
        }
        return found;
    }

    private static List<List<@Nullable Object>> asPaths(List<Map<?, ?>> entries) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Map<?, ?> entry : entries) {
            Map<?, ?> path = entry.get("as_path") instanceof Map<?, ?> found ? found : Map.of();
            rows.add(Arrays.asList(path.get("path"), path.get("origin")));
        }
        return rows;
    }

    void interfaces() {
        List<Map<?, ?>> information = maps(expected.get("interface_information"));
        List<Map<?, ?>> ports = maps(actual.get("physical"));
        List<Map<?, ?>> expectedPorts = inner(information, "physical");
        assertThat(rows(ports, "name", "admin", "oper")).isEqualTo(rows(expectedPorts, "name", "admin", "oper"));
        units(inner(ports, "logical"), inner(expectedPorts, "logical"));
        units(maps(actual.get("logical")), inner(information, "logical_top"));
        messages();
    }

    private static void units(List<Map<?, ?>> units, List<Map<?, ?>> expectedUnits) {
        assertThat(rows(units, "name", "admin", "oper")).isEqualTo(rows(expectedUnits, "name", "admin", "oper"));
        List<Map<?, ?>> families = inner(units, "families");
        List<Map<?, ?>> expectedFamilies = inner(expectedUnits, "families");
        assertThat(rows(families, "name")).isEqualTo(rows(expectedFamilies, "family"));
        List<@Nullable Object> addresses = new ArrayList<>();
        families.forEach(family -> addresses.addAll(list(family.get("addresses"))));
        List<@Nullable Object> expectedAddresses = new ArrayList<>();
        inner(expectedFamilies, "addresses").forEach(address -> expectedAddresses.add(address.get("local")));
        assertThat(addresses).isEqualTo(expectedAddresses);
    }

    void ping() {
        Map<?, ?> summary = (Map<?, ?>) Objects.requireNonNull(expected.get("success"));
        assertThat(actual.get("sent")).isEqualTo(summary.get("probes_sent"));
        assertThat(actual.get("lossPercent")).isEqualTo(summary.get("packet_loss"));
        double milliseconds = (Double) Objects.requireNonNull(summary.get("rtt_avg"));
        assertThat(actual.get("rttAverageMicros")).isEqualTo(Math.round(milliseconds * 1000));
    }

    void software() {
        assertThat(rows(maps(actual.get("items")), "routingEngine", "hostName", "model", "version"))
                .isEqualTo(rows(maps(expected.get("items")), "routing_engine", "host", "model", "version"));
        messages();
    }

    void outcome() {
        assertThat(actual.get("outcome")).isEqualTo(expected.get("outcome"));
        problems("errors", "error");
        problems("warnings", "warning");
        assertThat(list(actual.get("routingEngines")))
                .isEqualTo(rows(maps(expected.get("routing_engines")), "name").stream()
                        .map(row -> row.get(0))
                        .toList());
    }

    private void problems(String field, String severity) {
        List<Map<?, ?>> wanted = new ArrayList<>(maps(expected.get("errors")));
        wanted.removeIf(error -> !severity.equals(error.get("severity")));
        assertThat(rows(maps(actual.get(field)), "message", "path", "badElement"))
                .isEqualTo(rows(wanted, "message", "path", "bad_element"));
    }

    private void messages() {
        List<@Nullable Object> texts = new ArrayList<>(list(expected.get("outputs")));
        maps(expected.get("errors")).forEach(error -> texts.add(error.get("message")));
        assertThat(rows(maps(actual.get("messages")), "text").stream()
                        .map(row -> row.get(0))
                        .toList())
                .isEqualTo(texts);
    }

    private static List<List<@Nullable Object>> rows(List<Map<?, ?>> maps, String... fields) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Map<?, ?> map : maps) {
            List<@Nullable Object> row = new ArrayList<>();
            for (String field : fields) {
                row.add(map.get(field));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<?, ?>> inner(List<Map<?, ?>> maps, String field) {
        List<Map<?, ?>> all = new ArrayList<>();
        maps.forEach(map -> all.addAll(maps(map.get(field))));
        return all;
    }

    private static List<Map<?, ?>> maps(@Nullable Object value) {
        List<Map<?, ?>> maps = new ArrayList<>();
        list(value).forEach(element -> maps.add((Map<?, ?>) Objects.requireNonNull(element)));
        return maps;
    }

    private static List<@Nullable Object> list(@Nullable Object value) {
        return value instanceof List<?> found ? new ArrayList<>(found) : List.of();
    }
}
