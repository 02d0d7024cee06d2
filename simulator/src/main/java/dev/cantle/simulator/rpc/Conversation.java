package dev.cantle.simulator.rpc;

import dev.cantle.model.junos.Mark;
import dev.cantle.simulator.datastore.Editor;
import dev.cantle.simulator.message.Element;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.Request;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The messages of one NETCONF session, without the stream they come and go on (RFC 6241 §4). For one thread.
 */
public final class Conversation {

    private static final String BASE = "urn:ietf:params:xml:ns:netconf:base:1.0";

    /** What a login that is confined to a logical system may ask; Junos refuses it everything that is global. */
    private static final Set<String> CONFINED = Set.of(
            "lock",
            "unlock",
            "lock-configuration",
            "unlock-configuration",
            "open-configuration",
            "close-configuration",
            "discard-changes",
            "get-config",
            "get-configuration",
            "edit-config",
            "load-configuration",
            "validate",
            "commit",
            "commit-configuration",
            "get-commit-information",
            "copy-config",
            "delete-config",
            "get-bgp-summary-information",
            "get-bgp-neighbor-information",
            "get-bfd-session-information",
            "get-route-information",
            "get-route-summary-information",
            "get-interface-information",
            "get-instance-information",
            "get-software-information",
            "ping",
            "command",
            "close-session",
            "request-end-session");

    private static final Set<String> LAST = Set.of("close-session", "request-end-session");

    private final Router router;
    private final Editor editor;
    private final String confinedTo;
    private final Map<String, Operation> operations;
    private final boolean rfcCompliant;
    private boolean ended;

    /**
     * Begins a conversation.
     *
     * @param confinedTo the logical system that the login is confined to, empty for the whole router
     * @param operations what can be asked, by the name of the RPC
     */
    public Conversation(Router router, Editor editor, String confinedTo, Map<String, Operation> operations) {
        this.router = router;
        this.editor = editor;
        this.confinedTo = confinedTo;
        this.operations = Map.copyOf(operations);
        this.rfcCompliant = router.style().rfcCompliant() || isConfigured(router);
    }

    /** Junos looks at the statement when a session begins. */
    private static boolean isConfigured(Router router) {
        return router.database()
                .running()
                .child("system")
                .flatMap(system -> system.child("services"))
                .flatMap(services -> services.child("netconf"))
                .flatMap(netconf -> netconf.child("rfc-compliant"))
                .filter(statement -> !statement.is(Mark.INACTIVE))
                .isPresent();
    }

    /** The comments that Junos sends before its hello. */
    public String greeting() {
        String login = confinedTo.isEmpty() ? "j-super-user" : "logical-system-admin";
        return "<!-- No zombies were killed during the creation of this user interface -->\n<!-- user " + editor.user()
                + ", class " + login + " -->\n";
    }

    /** Our hello. */
    public String hello(boolean chunks) {
        ReplyText hello = new ReplyText(rfcCompliant);
        hello.open("hello", (rfcCompliant ? "xmlns:nc=\"" : "xmlns=\"") + BASE + "\"")
                .open("capabilities");
        for (String root : List.of("urn:ietf:params:netconf", "urn:ietf:params:xml:ns:netconf")) {
            hello.leaf("capability", root + ":base:1.0");
            if (chunks) {
                hello.leaf("capability", root + ":base:1.1");
            }
            for (String capability : List.of("candidate", "confirmed-commit", "validate")) {
                hello.leaf("capability", root + ":capability:" + capability + ":1.0");
            }
            hello.leaf("capability", root + ":capability:url:1.0?scheme=http,ftp,file");
        }
        hello.leaf("capability", "http://xml.juniper.net/netconf/junos/1.0");
        hello.leaf("capability", "http://xml.juniper.net/dmi/system/1.0");
        return hello.close().leaf("session-id", editor.sessionId()).close().text();
    }

    /**
     * Whether the client's hello offers chunked framing.
     *
     * @throws XMLStreamException if it is no hello
     */
    public boolean offersChunks(byte[] hello) throws XMLStreamException {
        Element root = Request.read(hello).root();
        if (!root.name().equals("hello")) {
            throw new XMLStreamException("Expected a hello, found " + root.name());
        }
        return root.children().stream()
                .flatMap(capabilities -> capabilities.children().stream())
                .anyMatch(capability -> capability.text().strip().equals("urn:ietf:params:netconf:base:1.1"));
    }

    /** Whether the client has said goodbye. */
    public boolean ended() {
        return ended;
    }

    /** The reply to a message. */
    public String answer(byte[] message) {
        Request request;
        try {
            request = Request.read(message);
        } catch (XMLStreamException malformed) {
            return reply(
                    "",
                    new ReplyText(rfcCompliant)
                            .error(new RpcError("rpc", "malformed-message", "error", "", "syntax error", "", ""))
                            .text());
        }
        ReplyText body = new ReplyText();
        for (Element rpc : request.root().children()) {
            body.raw(answer(rpc));
            ended |= LAST.contains(rpc.name());
        }
        return reply(request.echo(), body.text());
    }

    private String answer(Element rpc) {
        Operation operation = operations.get(rpc.name());
        try {
            if (operation == null) {
                throw new RpcRefusedException(RpcError.syntax(rpc.name()));
            }
            if (!confinedTo.isEmpty() && !CONFINED.contains(rpc.name())) {
                throw new RpcRefusedException(RpcError.denied(rpc.name()));
            }
            ReplyText body = new ReplyText(rfcCompliant);
            operation.answer(new Call(rpc, editor, confinedTo, router), body);
            return body.text();
        } catch (RpcRefusedException refused) {
            return new ReplyText(rfcCompliant).error(refused.error()).text();
        }
    }

    private String reply(String echo, String body) {
        if (rfcCompliant) {
            // The request may have declared the very prefix that the reply does.
            return "<nc:rpc-reply xmlns:nc=\"" + BASE + "\" xmlns:junos=\"http://xml.juniper.net/junos/"
                    + Router.RELEASE + "/junos\"" + echo.replaceAll(" xmlns:nc=\"[^\"]*\"", "") + ">\n" + body
                    + "</nc:rpc-reply>\n";
        }
        return "<rpc-reply xmlns=\"" + BASE + "\" xmlns:junos=\"http://xml.juniper.net/junos/" + Router.RELEASE
                + "/junos\"" + echo + ">\n" + body + "</rpc-reply>\n";
    }
}
