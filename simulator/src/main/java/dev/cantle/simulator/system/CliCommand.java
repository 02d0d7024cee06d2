package dev.cantle.simulator.system;

import dev.cantle.simulator.message.Element;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Junos' {@code command}: a line of the CLI, answered by the RPC that it stands for. */
final class CliCommand implements Operation {

    private static final String XML = "xml";

    private final Map<String, Operation> operations;

    CliCommand(Map<String, Operation> operations) {
        this.operations = Map.copyOf(operations);
    }

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        String[] piped = call.rpc().text().strip().split("\\s*\\|\\s*", 2);
        String format = call.rpc().attribute("format");
        String display = piped.length > 1 ? display(piped[1]) : format.isEmpty() ? XML : format;
        List<String> words = new ArrayList<>(Arrays.asList(piped[0].split("\\s+", -1)));
        if (starts(words, "show", "version")) {
            version(call, words, display, reply);
        } else if (starts(words, "show", "configuration") && words.size() == 2) {
            delegate(call, configuration(display), reply);
        } else {
            Element rpc = operational(words).orElseThrow(() -> unknown(words));
            if (!display.equals(XML)) {
                throw new RpcRefusedException(
                        RpcError.unsupported("this virtual router shows '" + piped[0] + "' as XML only"));
            }
            delegate(call, rpc, reply);
        }
    }

    private static void version(Call call, List<String> words, String display, ReplyText reply) {
        if (display.equals("text")) {
            Software.text(call, reply);
        } else if (words.contains("invoke-on")) {
            reply.open("multi-routing-engine-results")
                    .open("multi-routing-engine-item")
                    .lines("re-name", "re0");
            Software.write(call, reply);
            reply.close().close();
        } else {
            Software.write(call, reply);
        }
    }

    private static String display(String pipe) throws RpcRefusedException {
        String word = pipe.startsWith("display ")
                ? pipe.substring("display ".length()).strip()
                : "";
        if (!List.of(XML, "set", "json").contains(word)) {
            throw new RpcRefusedException(RpcError.syntax(pipe.split("\\s", 2)[0]));
        }
        return word;
    }

    private static Element configuration(String format) {
        return new Element("get-configuration", Map.of("format", format, "database", "committed"), List.of(), "");
    }

    private static Optional<Element> operational(List<String> words) {
        String line = String.join(" ", words);
        if (line.equals("show bgp summary")) {
            return Optional.of(Element.empty("get-bgp-summary-information"));
        }
        if (starts(words, "show", "bgp", "neighbor") && words.size() <= 4) {
            return Optional.of(with("get-bgp-neighbor-information", words, 3, "neighbor-address"));
        }
        if (starts(words, "show", "interfaces", "terse") && words.size() <= 4) {
            return Optional.of(with("get-interface-information", words, 3, "interface-name"));
        }
        if (line.equals("show arp no-resolve")) {
            List<Element> flag = List.of(Element.empty("no-resolve"));
            return Optional.of(new Element("get-arp-table-information", Map.of(), flag, ""));
        }
        if (starts(words, "show", "route", "table") && words.size() == 4) {
            return Optional.of(with("get-route-information", words, 3, "table"));
        }
        return Optional.ofNullable(PLAIN.get(line)).map(Element::empty);
    }

    private static final Map<String, String> PLAIN = Map.of(
            "show route", "get-route-information",
            "show arp", "get-arp-table-information",
            "show ipv6 neighbors", "get-ipv6-nd-information",
            "show route summary", "get-route-summary-information",
            "show chassis hardware", "get-chassis-inventory",
            "show chassis routing-engine", "get-route-engine-information",
            "show system commit", "get-commit-information",
            "show route instance", "get-instance-information",
            "show bridge mac-table count", "get-bridge-mac-count");

    private static Element with(String rpc, List<String> words, int from, String argument) {
        List<Element> arguments =
                words.size() > from ? List.of(new Element(argument, Map.of(), List.of(), words.get(from))) : List.of();
        return new Element(rpc, Map.of(), arguments, "");
    }

    private static boolean starts(List<String> words, String... wanted) {
        return words.size() >= wanted.length && words.subList(0, wanted.length).equals(List.of(wanted));
    }

    private static RpcRefusedException unknown(List<String> words) {
        String word = words.size() > 1 && words.get(0).equals("show") ? words.get(1) : words.get(0);
        return new RpcRefusedException(RpcError.failed("unknown command.").at("", word.isEmpty() ? "command" : word));
    }

    private void delegate(Call call, Element rpc, ReplyText reply) throws RpcRefusedException {
        Operation operation = Optional.ofNullable(operations.get(rpc.name()))
                .orElseThrow(() -> new RpcRefusedException(RpcError.syntax(rpc.name())));
        if (call.confined() && MASTER_ONLY.contains(rpc.name())) {
            throw new RpcRefusedException(RpcError.denied(rpc.name()));
        }
        operation.answer(new Call(rpc, call.editor(), call.confinedTo(), call.router()), reply);
    }

    /** What a login that is confined to a logical system is refused, also as a command. */
    private static final List<String> MASTER_ONLY =
            List.of("get-chassis-inventory", "get-route-engine-information", "get-bridge-mac-count");
}
