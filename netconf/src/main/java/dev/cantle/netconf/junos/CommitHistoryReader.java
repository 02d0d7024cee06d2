package dev.cantle.netconf.junos;

import dev.cantle.netconf.ProtocolException;
import dev.cantle.netconf.message.Reply;
import dev.cantle.netconf.message.ReplyReader;
import dev.cantle.netconf.message.RpcError;
import dev.cantle.netconf.message.RpcErrorException;
import dev.cantle.netconf.xml.XmlInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the reply to get-commit-information by local names. */
record CommitHistoryReader(String where) implements ReplyReader<CommitHistory> {

    private static final int MAX_COMMITS = 1000;
    private static final int MAX_TEXT = 10_000;

    @Override
    public CommitHistory read(Reply reply) throws IOException {
        try {
            XMLStreamReader xml = XmlInput.open(reply.stream());
            List<CommitHistory.Commit> commits = new ArrayList<>();
            List<RpcError> messages = new ArrayList<>();
            while (xml.hasNext()) {
                if (XmlInput.next(xml) != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (RpcError.isAt(xml)) {
                    messages.add(RpcError.read(xml));
                } else if (xml.getLocalName().equals("commit-history") && commits.size() < MAX_COMMITS) {
                    commits.add(commit(xml));
                }
            }
            if (messages.stream().anyMatch(RpcError::isError)) {
                throw RpcErrorException.of(where, reply.operation(), messages);
            }
            return new CommitHistory(commits);
        } catch (XMLStreamException e) {
            throw new ProtocolException(
                    "The reply to " + reply.operation() + " is not XML",
                    "The commit history of the device is not known: look at it before going on",
                    e);
        }
    }

    private static CommitHistory.Commit commit(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> leaves = new HashMap<>();
        while (true) {
            int event = XmlInput.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("commit-history")) {
                return commit(leaves);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("date-time")) {
                    leaves.put("seconds", seconds(xml));
                }
                leaves.put(name, XmlInput.text(xml, MAX_TEXT));
            }
        }
    }

    private static CommitHistory.Commit commit(Map<String, String> leaves) {
        return new CommitHistory.Commit(
                (int) number(leaves.getOrDefault("sequence-number", "0")),
                leaves.getOrDefault("user", ""),
                leaves.getOrDefault("client", ""),
                number(leaves.getOrDefault("seconds", "0")),
                leaves.getOrDefault("date-time", ""),
                leaves.getOrDefault("comment", ""),
                leaves.getOrDefault("log", ""),
                leaves.getOrDefault("commit-confirmed", "").contains("rollback pending"));
    }

    private static String seconds(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("seconds")) {
                return xml.getAttributeValue(i);
            }
        }
        return "0";
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
