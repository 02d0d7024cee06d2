package dev.cantle.verify.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Closes what Junos leaves open. Chassis clusters answer a commit with {@code <routing-engine>} elements that are never
 * closed (12.1X46 to 25.4R1), which no XML parser takes. Only this one mistake is mended: an element {@code
 * routing-engine} or {@code commit-results} which is open when its parent ends. A reply that is cut off stays broken.
 */
final class UnclosedEngines {

    private static final Pattern TAG = Pattern.compile("<!--|<!\\[CDATA\\[|<(/?)([\\w.:-]++)([^<>]*+)>");
    private static final Set<String> LEFT_OPEN = Set.of("routing-engine", "commit-results");

    private UnclosedEngines() {}

    /** The same text with the missing end tags. */
    static String close(String xml) {
        StringBuilder mended = new StringBuilder(xml.length() + 64);
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(xml);
        int copied = 0;
        while (tag.find()) {
            String name = tag.group(2);
            if (name == null) {
                int end = xml.indexOf(tag.group().equals("<!--") ? "-->" : "]]>", tag.end());
                if (end < 0) {
                    return xml;
                }
                tag.region(end + 3, xml.length());
                continue;
            }
            if (tag.group(3).endsWith("/")) {
                continue;
            }
            mended.append(xml, copied, tag.start());
            copied = tag.start();
            if (tag.group(1).isEmpty()) {
                if (isEngine(name) && isEngine(open.peek())) {
                    mended.append("</").append(open.pop()).append('>');
                }
                open.push(name);
            } else {
                closeUpTo(name, open, mended);
            }
        }
        return mended.append(xml, copied, xml.length()).toString();
    }

    private static void closeUpTo(String name, Deque<String> open, StringBuilder mended) {
        while (!open.isEmpty() && !open.element().equals(name) && LEFT_OPEN.contains(local(open.element()))) {
            mended.append("</").append(open.pop()).append('>');
        }
        if (!open.isEmpty()) {
            open.pop();
        }
    }

    private static boolean isEngine(@Nullable String name) {
        return name != null && local(name).equals("routing-engine");
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
