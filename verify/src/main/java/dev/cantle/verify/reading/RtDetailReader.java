package dev.cantle.verify.reading;

import dev.cantle.verify.reading.xml.ReplyXml;
import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.state.RouteDetail;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what only some forms tell of a path. One reader, one thread. */
final class RtDetailReader {

    private final ReplyXml xml;
    private final List<String> protocolNextHops = new ArrayList<>();
    private final List<String> communities = new ArrayList<>();
    private final List<String> extended = new ArrayList<>();
    private final List<String> large = new ArrayList<>();

    private @Nullable Long preference2;
    private @Nullable Long tag;
    private @Nullable String validationState;
    private @Nullable String gateway;
    private @Nullable String state;
    private @Nullable String inactiveReason;
    private @Nullable String hiddenReason;
    private int taken;
    /** What a path says that has only a validation state: in brief forms nearly all have the same. */
    private RouteDetail lastBrief = RouteDetail.NONE;

    RtDetailReader(ReplyXml xml) {
        this.xml = xml;
    }

    void clear() {
        if (taken == 0) {
            return;
        }
        taken = 0;
        protocolNextHops.clear();
        communities.clear();
        extended.clear();
        large.clear();
        preference2 = null;
        tag = null;
        validationState = null;
        gateway = null;
        state = null;
        inactiveReason = null;
        hiddenReason = null;
    }

    /** Takes the element if it belongs here; otherwise the walk still stands at it. */
    boolean take(String name) throws IOException, ReplyFormatException {
        switch (name) {
            case "preference2" -> preference2 = xml.number();
            case "rt-tag" -> tag = xml.number();
            case "validation-state" -> validationState = xml.sharedText();
            case "gateway" -> gateway = xml.sharedText();
            case "protocol-nh" -> protocolNextHop();
            case "communities" -> communities();
            case "rt-entry-state" -> state = xml.sharedText();
            case "inactive-reason" -> inactiveReason = xml.sharedText();
            case "hidden-reason" -> hiddenReason = xml.sharedText();
            default -> {
                return false;
            }
        }
        taken++;
        return true;
    }

    /** What was collected. */
    RouteDetail end() {
        if (taken == 0) {
            return RouteDetail.NONE;
        }
        if (taken > 1 || validationState == null) {
            return all();
        }
        if (!validationState.equals(lastBrief.validationState())) {
            lastBrief = all();
        }
        return lastBrief;
    }

    private RouteDetail all() {
        communities.addAll(extended);
        communities.addAll(large);
        RouteDetail all = new RouteDetail(
                preference2,
                tag,
                validationState,
                gateway,
                protocolNextHops,
                communities,
                state,
                inactiveReason,
                hiddenReason);
        return all.equals(RouteDetail.NONE) ? RouteDetail.NONE : all;
    }

    private void protocolNextHop() throws IOException, ReplyFormatException {
        while (xml.nextElement()) {
            if (xml.name().equals("to")) {
                add(protocolNextHops);
            } else {
                xml.skip();
            }
        }
    }

    private void communities() throws IOException, ReplyFormatException {
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "community" -> add(communities);
                case "extended-community" -> add(extended);
                case "large-community" -> add(large);
                default -> xml.skip();
            }
        }
    }

    private void add(List<String> texts) throws IOException, ReplyFormatException {
        String text = xml.sharedText();
        if (text != null) {
            RtEntryReader.expectFew(texts, xml);
            texts.add(text);
        }
    }
}
