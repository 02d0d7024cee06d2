package dev.cantle.verify.show;

import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.BgpSummary;
import dev.cantle.verify.state.Interfaces;
import dev.cantle.verify.state.Outcome;
import dev.cantle.verify.state.Ping;
import dev.cantle.verify.state.Rib;
import dev.cantle.verify.state.Software;
import dev.cantle.verify.state.port.LogicalInterface;
import dev.cantle.verify.state.port.PhysicalInterface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables with columns as wide as their widest value. */
final class TextTables {

    private TextTables() {}

    static String bgp(BgpSummary bgp) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("PEER", "AS", "STATE", "FLAPS", "TABLE", "ACTIVE/RECEIVED/ACCEPTED", "DESCRIPTION"));
        for (BgpPeer peer : bgp.peers()) {
            List<Rib> ribs = peer.ribs();
            Rib first = ribs.isEmpty() ? null : ribs.get(0);
            rows.add(row(
                    peer.address(),
                    peer.peerAs(),
                    peer.state(),
                    peer.flaps(),
                    first == null ? "" : first.name(),
                    first == null ? "" : counts(first),
                    peer.description() == null ? "" : peer.description()));
            for (Rib rib : ribs.subList(Math.min(1, ribs.size()), ribs.size())) {
                rows.add(row("", "", "", "", rib.name(), counts(rib), ""));
            }
        }
        return table(rows);
    }

    private static String counts(Rib rib) {
        return known(rib.active()) + "/" + known(rib.received()) + "/" + known(rib.accepted());
    }

    static String interfaces(Interfaces interfaces) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("INTERFACE", "ADMIN", "OPER", "FAMILY", "ADDRESSES"));
        for (PhysicalInterface port : interfaces.physical()) {
            if (port.name() != null) {
                rows.add(row(port.name(), port.admin(), port.oper(), "", ""));
            }
            port.logical().forEach(unit -> unit(unit, rows));
        }
        interfaces.logical().forEach(unit -> unit(unit, rows));
        return table(rows);
    }

    private static void unit(LogicalInterface unit, List<List<String>> rows) {
        if (unit.families().isEmpty()) {
            rows.add(row(unit.name(), unit.admin(), unit.oper(), "", ""));
        }
        for (LogicalInterface.AddressFamily family : unit.families()) {
            rows.add(row(unit.name(), unit.admin(), unit.oper(), family.name(), String.join(" ", family.addresses())));
        }
    }

    static String ping(Ping ping) {
        return table(List.of(
                List.of("TARGET", "SENT", "RECEIVED", "LOSS %", "AVERAGE µs"),
                row(ping.target(), ping.sent(), ping.received(), ping.lossPercent(), ping.rttAverageMicros())));
    }

    static String software(Software software) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ROUTING ENGINE", "HOST", "MODEL", "VERSION"));
        for (Software.Item item : software.items()) {
            rows.add(row(item.routingEngine(), item.hostName(), item.model(), item.version()));
        }
        return table(rows);
    }

    static String outcome(Outcome outcome) {
        StringBuilder text = new StringBuilder(outcome.success() ? "success\n" : "failure\n");
        outcome.errors().forEach(error -> text.append("error: ").append(problem(error)));
        outcome.warnings().forEach(warning -> text.append("warning: ").append(problem(warning)));
        if (!outcome.routingEngines().isEmpty()) {
            text.append("routing engines: ")
                    .append(String.join(", ", outcome.routingEngines()))
                    .append('\n');
        }
        return outcome.output().isEmpty()
                ? text.toString()
                : text.append(outcome.output()).append('\n').toString();
    }

    private static String problem(Outcome.RpcProblem problem) {
        String path = problem.path() == null ? "" : problem.path() + " ";
        String element = problem.badElement() == null ? "" : " (" + problem.badElement() + ")";
        return path + problem.message() + element + "\n";
    }

    private static List<String> row(@Nullable Object... values) {
        return Arrays.stream(values).map(TextTables::known).toList();
    }

    private static String known(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static String table(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = row.get(i);
                line.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
