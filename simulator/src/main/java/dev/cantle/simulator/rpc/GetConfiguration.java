package dev.cantle.simulator.rpc;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.simulator.datastore.CommitRecord;
import dev.cantle.simulator.datastore.Database;
import dev.cantle.simulator.datastore.RefusedException;
import dev.cantle.simulator.message.Element;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.message.XmlText;
import java.util.Locale;
import java.util.Optional;

/** Junos' {@code get-configuration} with its formats, databases, filters and comparisons, and {@code get-config}. */
final class GetConfiguration implements Operation {

    private static final String XNM = "xmlns=\"http://xml.juniper.net/xnm/1.1/xnm\"";

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        Element rpc = call.rpc();
        if (rpc.attribute("compare").equals("rollback")) {
            compare(call, reply);
            return;
        }
        Database database = call.router().database();
        boolean committed = rpc.attribute("database").equals("committed")
                || rpc.child("source").map(source -> source.has("running")).orElse(false);
        Configuration whole = committed ? database.running() : database.candidate();
        Configuration seen = new Sight(call).of(whole);
        Configuration asked = rpc.child("filter")
                .or(() -> Optional.of(rpc))
                .flatMap(holder -> holder.child("configuration"))
                .map(filter -> SubtreeFilter.apply(filter, seen))
                .orElse(seen);
        print(rpc, stamp(database.history().get(0), committed), asked, reply);
    }

    private static void print(Element rpc, Stamp stamp, Configuration asked, ReplyText reply)
            throws RpcRefusedException {
        boolean wrapped = rpc.name().equals("get-config");
        if (wrapped) {
            reply.open("data");
        }
        String format = rpc.attribute("format").toLowerCase(Locale.ROOT);
        switch (format) {
            case "", "xml" -> reply.raw(ConfigurationXml.of(asked, XNM + stamp.attributes()));
            case "text" -> reply.leaf("configuration-text", XNM, "\n" + stamp.comment() + Notation.CURLY.print(asked));
            case "set" -> reply.leaf("configuration-set", XNM, "\n" + Notation.SET.print(asked));
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

    private static void compare(Call call, ReplyText reply) throws RpcRefusedException {
        String number = call.rpc().attribute("rollback");
        if (!number.isEmpty() && !number.matches("[0-9]{1,3}")) {
            throw new RpcRefusedException(RpcError.syntax("rollback"));
        }
        Database database = call.router().database();
        Sight sight = new Sight(call);
        try {
            Configuration before = sight.of(database.rollback(number.isEmpty() ? 0 : Integer.parseInt(number)));
            Configuration after = sight.of(database.candidate());
            reply.open("configuration-information")
                    .leaf("configuration-output", "\n" + Workbench.compare(before, after))
                    .close();
        } catch (RefusedException refused) {
            throw Call.refusal(refused);
        }
    }
}
