package dev.cantle.netconf.message;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a message up to the end of its root's start tag. It must be known before anybody may read the rest:
 * whether this is a reply at all, and to which request.
 *
 * @param bytes all bytes so far, to be read once
 * @param root the local name of the root element; empty if there is none
 * @param messageId the attribute message-id; empty if there is none, which some replies of Junos get away with
 */
record ReplyHead(ByteArrayInputStream bytes, String root, String messageId) {

    private static final int MAX_BYTES = 64 << 10;
    private static final Pattern MESSAGE_ID = Pattern.compile("\\smessage-id\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern NAME = Pattern.compile("<(?:[^\\s:/>]+:)?([^\\s:/>]+)");

    /**
     * Reads the head and not a byte more.
     *
     * @throws MalformedHeadException if what comes is no XML element, or declares a document type
     */
    static ReplyHead read(InputStream in) throws IOException {
        Scan scan = new Scan(in);
        String tag = scan.rootTag();
        Matcher name = NAME.matcher(tag);
        Matcher id = MESSAGE_ID.matcher(tag);
        String messageId = "";
        if (id.find()) {
            messageId = id.group(1) == null ? id.group(2) : id.group(1);
        }
        ByteArrayInputStream bytes = new ByteArrayInputStream(scan.all.toByteArray());
        return new ReplyHead(bytes, name.find() ? name.group(1) : "", messageId);
    }

    /** The message does not begin as XML may. */
    static final class MalformedHeadException extends IOException {

        private static final long serialVersionUID = 1L;

        MalformedHeadException(String message) {
            super(message);
        }
    }

    private static final class Scan {

        private final InputStream in;
        private final ByteArrayOutputStream all = new ByteArrayOutputStream(512);

        Scan(InputStream in) {
            this.in = in;
        }

        String rootTag() throws IOException {
            while (true) {
                skipTo('<');
                int start = all.size() - 1;
                int next = read();
                if (next == '?') {
                    skipPast("?>");
                } else if (next == '!') {
                    comment();
                } else {
                    tag(next);
                    return all.toString(StandardCharsets.UTF_8).substring(textLength(start));
                }
            }
        }

        private int textLength(int bytes) {
            return new String(all.toByteArray(), 0, bytes, StandardCharsets.UTF_8).length();
        }

        private void skipTo(char wanted) throws IOException {
            int next = read();
            while (next != wanted) {
                // the bytes above 127 here can only be those of a byte order mark
                if (next > ' ' && next < 128) {
                    throw new MalformedHeadException("The message begins with text, not with an XML element");
                }
                next = read();
            }
        }

        private void comment() throws IOException {
            int first = read();
            int second = read();
            if (first != '-' || second != '-') {
                throw new MalformedHeadException("The message declares a document type, which NETCONF does not allow");
            }
            skipPast("-->");
        }

        private void skipPast(String end) throws IOException {
            String last = "";
            while (!last.equals(end)) {
                String more = last + (char) read();
                last = more.length() > end.length() ? more.substring(1) : more;
            }
        }

        private void tag(int first) throws IOException {
            int quote = 0;
            for (int next = first; quote != 0 || next != '>'; next = read()) {
                if (quote == 0 && (next == '"' || next == '\'')) {
                    quote = next;
                } else if (next == quote) {
                    quote = 0;
                }
            }
        }

        private int read() throws IOException {
            int next = in.read();
            if (next < 0) {
                throw new MalformedHeadException("The message ends before its first element does");
            }
            all.write(next);
            if (all.size() > MAX_BYTES) {
                throw new MalformedHeadException("No element begins within the first " + MAX_BYTES + " bytes");
            }
            return next;
        }
    }
}
