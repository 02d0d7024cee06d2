package dev.cantle.verify.exhibit;

import dev.cantle.verify.reading.xml.ReplyXml;
import dev.cantle.verify.source.Part;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyFormatException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goes once through a reply in XML and keeps the elements that are asked for. Memory is bounded by what is asked for,
 * not by the reply.
 */
final class XmlScissors {

    /** Elements in which no other is looked for. */
    private static final Set<String> CLOSED =
            Set.of(Wanted.ROUTE, "bgp-peer", "bgp-rib", "logical-interface", "arp-table-entry", "bfd-session");

    private final Wanted wanted;
    private final List<Fragment> open = new ArrayList<>();
    private String table = "";
    private boolean inPeer;

    private XmlScissors(Wanted wanted) {
        this.wanted = wanted;
    }

    /** The text of each part, or why the reply does not give it. */
    static Map<Part, String> cut(Reply reply, Collection<Part> parts) throws IOException {
        Wanted wanted = new Wanted(parts);
        try {
            ReplyXml xml = ReplyXml.open(reply);
            xml.root();
            new XmlScissors(wanted).walk(xml);
        } catch (ReplyFormatException e) {
            return wanted.texts("the reply cannot be read beyond " + e.place() + "; before that it ");
        }
        return wanted.texts("");
    }

    private void walk(ReplyXml xml) throws IOException, ReplyFormatException {
        if (wanted.isWhole()) {
            Fragment all = new Fragment();
            wanted.found(Part.whole(), all);
            open.add(all);
        }
        element(xml);
    }

    private boolean isDone() {
        return wanted.isDone() && open.stream().allMatch(Fragment::isFull);
    }

    /** Takes the element that the walk stands at, and gives its text. */
    private String element(ReplyXml xml) throws IOException, ReplyFormatException {
        String name = xml.name();
        open.forEach(fragment -> fragment.start(name));
        boolean peer = name.equals("bgp-peer");
        inPeer = inPeer || peer;
        // a session counts its routes in elements of the same name as the summary those of a table
        boolean maybe = wanted.key(name).isPresent() && !(inPeer && name.equals("bgp-rib"));
        Candidate candidate = maybe ? begin(name) : new Candidate(name, new Fragment(), "-");
        while (!isDone() && xml.nextChild()) {
            child(xml, candidate);
        }
        inPeer = inPeer && !peer;
        String loose = isDone() ? "" : xml.looseText();
        String words = loose == null ? "" : loose;
        if (maybe) {
            candidate.end(words);
        }
        open.forEach(fragment -> fragment.end(name, words));
        return words;
    }

    private Candidate begin(String name) {
        Fragment fragment = new Fragment();
        fragment.start(name);
        open.add(fragment);
        Candidate candidate = new Candidate(name, fragment, wanted.key(name).orElse(""));
        candidate.begin();
        return candidate;
    }

    private void child(ReplyXml xml, Candidate parent) throws IOException, ReplyFormatException {
        String between = xml.looseText();
        if (between != null) {
            open.forEach(fragment -> fragment.text(between));
        }
        String name = xml.name();
        if (open.isEmpty() && parent.isOut()) {
            xml.skip();
            return;
        }
        parent.child(name, element(xml));
    }

    /** An element that may be one of those that are asked for: the child that is its key tells. */
    private final class Candidate {

        private final String element;
        private final Fragment fragment;
        private final String key;
        private final List<Part> parts = new ArrayList<>();
        private String destination = "";
        private boolean out;

        Candidate(String element, Fragment fragment, String key) {
            this.element = element;
            this.fragment = fragment;
            this.key = key;
        }

        void begin() {
            if (key.isEmpty()) {
                decide("");
            }
        }

        /** Whether nothing that is asked for can be in the rest of the element. */
        boolean isOut() {
            return out && CLOSED.contains(element);
        }

        private void decide(String name) {
            wanted.item(element, name).ifPresent(parts::add);
            if (parts.isEmpty()) {
                drop();
            }
        }

        private void drop() {
            out = true;
            open.remove(fragment);
        }

        void child(String name, String words) {
            if (name.equals("rt-prefix-length") && destination.indexOf('/') < 0) {
                destination += "/" + words;
            }
            if (!name.equals(key) || out) {
                return;
            }
            if (element.equals(Wanted.ROUTE)) {
                destination = words;
                wanted.listing(table).add(words);
                // one without its length may still be one of them
                if (words.indexOf('/') >= 0 && !wanted.routes(table).containsKey(words)) {
                    drop();
                }
                return;
            }
            table = element.equals(Wanted.TABLE) ? words : table;
            decide(words);
        }

        void end(String words) {
            open.remove(fragment);
            if (out) {
                return;
            }
            fragment.end(element, words);
            parts.forEach(part -> wanted.found(part, fragment));
            if (element.equals(Wanted.ROUTE)) {
                wanted.routes(table)
                        .getOrDefault(destination, List.of())
                        .forEach(some -> wanted.found(some, destination, fragment));
            }
        }
    }
}
