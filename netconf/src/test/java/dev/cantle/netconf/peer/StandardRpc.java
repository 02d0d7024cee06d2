package dev.cantle.netconf.peer;

import dev.cantle.netconf.message.Rpc;
import dev.cantle.netconf.message.XmlWriter;
import java.util.function.Consumer;

/** Operations of RFC 6241 that Junos has its own forms of, for servers that are no Junos. */
record StandardRpc(String operation, Consumer<XmlWriter> body) implements Rpc {

    private static final String ENTRIES = "urn:dev:cantle:peer";

    @Override
    public void writeTo(XmlWriter xml) {
        xml.start(operation);
        body.accept(xml);
        xml.end();
    }

    static Rpc getConfig(String datastore) {
        return new StandardRpc(
                "get-config",
                xml -> xml.start("source")
                        .empty(datastore)
                        .end()
                        .start("filter", "type", "subtree")
                        .empty("entries", "xmlns", ENTRIES)
                        .end());
    }

    static Rpc lock() {
        return new StandardRpc("lock", StandardRpc::candidate);
    }

    static Rpc unlock() {
        return new StandardRpc("unlock", StandardRpc::candidate);
    }

    private static void candidate(XmlWriter xml) {
        xml.start("target").empty("candidate").end();
    }

    /** Adds entries to the candidate, numbered from {@code first} on, each with a text of that many characters. */
    static Rpc add(int first, int count, int characters) {
        String text = "x".repeat(characters);
        return new StandardRpc("edit-config", xml -> {
            candidate(xml);
            xml.start("config").start("entries", "xmlns", ENTRIES);
            for (int number = first; number < first + count; number++) {
                xml.start("entry")
                        .element("name", "e" + number)
                        .element("text", text)
                        .end();
            }
            xml.end().end();
        });
    }

    /** Takes all entries out of the candidate. */
    static Rpc removeAll() {
        return new StandardRpc("edit-config", xml -> {
            candidate(xml);
            xml.start("config")
                    .start("entries", "xmlns", ENTRIES, "xmlns:nc", Rpc.BASE_NAMESPACE, "nc:operation", "remove")
                    .end()
                    .end();
        });
    }

    static Rpc commit() {
        return new StandardRpc("commit", xml -> {});
    }

    /** A commit that is undone after so many seconds unless a commit follows. */
    static Rpc commitConfirmed(int seconds) {
        return new StandardRpc(
                "commit", xml -> xml.empty("confirmed").element("confirm-timeout", Integer.toString(seconds)));
    }

    static Rpc cancelCommit() {
        return new StandardRpc("cancel-commit", xml -> {});
    }

    static Rpc discardChanges() {
        return new StandardRpc("discard-changes", xml -> {});
    }

    static Rpc validate() {
        return new StandardRpc(
                "validate", xml -> xml.start("source").empty("candidate").end());
    }
}
