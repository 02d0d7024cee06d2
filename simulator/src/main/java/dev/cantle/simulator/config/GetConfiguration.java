package dev.cantle.simulator.config;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.simulator.datastore.CommitRecord;
import dev.cantle.simulator.datastore.Database;
import dev.cantle.simulator.json.JsonNotation;
import dev.cantle.simulator.message.Element;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.message.XmlText;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import dev.cantle.simulator.rpc.Sight;
import dev.cantle.simulator.rpc.Times;
import java.util.Locale;
import java.util.Optional;

/** Junos' {@code get-configuration} with its formats, databases and filters, and {@code get-config}. */
final class GetConfiguration implements Operation {

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        Element rpc = call.rpc();
        if (rpc.attribute("compare").equals("rollback")) {
            CompareConfiguration.answer(call, reply);
            return;
        }
        Database database = call.router().database();
        boolean committed = isCommitted(rpc);
        Configuration whole = committed ? database.running() : call.candidate();
        Configuration seen = new Sight(call).of(whole);
        Configuration asked =
                filter(rpc).map(filter -> SubtreeFilter.apply(filter, seen)).orElse(seen);
        print(rpc, stamp(database.history().get(0), committed), asked, reply);
    }

    private static boolean isCommitted(Element rpc) throws RpcRefusedException {
        String named = rpc.attribute("database");
        Optional<Element> source = rpc.child("source");
        boolean known = named.isEmpty() || named.equals("committed") || named.equals("candidate");
        if (!known) {
            throw new RpcRefusedException(RpcError.syntax(named));
        }
        if (source.isPresent() && !source.get().has("running") && !source.get().has("candidate")) {
            throw new RpcRefusedException(RpcError.unsupported("only running and candidate can be read"));
        }
        return named.equals("committed") || source.filter(s -> s.has("running")).isPresent();
    }

    private static Optional<Element> filter(Element rpc) throws RpcRefusedException {
        Optional<Element> filter = rpc.child("filter");
        if (filter.isPresent() && filter.get().attribute("type").equals("xpath")) {
            throw new RpcRefusedException(RpcError.unsupported("xpath filters are not supported"));
        }
        return filter.or(() -> Optional.of(rpc)).flatMap(holder -> holder.child("configuration"));
    }

    private static void print(Element rpc, Stamp stamp, Configuration asked, ReplyText reply)
            throws RpcRefusedException {
        boolean wrapped = rpc.name().equals("get-config");
        if (wrapped) {
            reply.open("data");
        }
        String namespace = reply.rfcCompliant() ? ConfigurationXml.YANG : ConfigurationXml.XNM;
        String format = rpc.attribute("format").toLowerCase(Locale.ROOT);
        switch (format) {
            case "", "xml" -> reply.raw(ConfigurationXml.of(asked, namespace + stamp.attributes()));
            case "text" ->
                reply.leaf("configuration-text", namespace, "\n" + stamp.comment() + Notation.CURLY.print(asked));
            case "set" -> reply.leaf("configuration-set", namespace, "\n" + Notation.SET.print(asked));
            case "json" -> reply.text(JsonNotation.print(asked));
            default -> throw new RpcRefusedException(RpcError.failed("format " + format + " is not supported"));
        }
        if (wrapped) {
            reply.close();
        }
    }

    private record Stamp(String attributes, String comment) {}

    private static Stamp stamp(CommitRecord last, boolean committed) {
        String word = committed ? "commit" : "changed";
        String local = Times.local(last.time());
        String attributes = " junos:%s-seconds=\"%d\" junos:%s-localtime=\"%s\""
                .formatted(word, last.time().getEpochSecond(), word, local);
        String user = committed ? " junos:commit-user=\"" + XmlText.escaped(last.user()) + "\"" : "";
        return new Stamp(
                attributes + user,
                (committed ? "## Last commit: " + local + " by " + last.user() : "## Last changed: " + local) + "\n");
    }
}
