package dev.cantle.templates;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.JunosQuoting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the line of a rendered part on which a statement stands, for messages. */
final class RenderedLines {

    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[{};\\[\\]]|[^\\s{};\\[\\]\"]+");

    private RenderedLines() {}

    /**
     * Where a statement was found.
     *
     * @param line the line, counted from 1; 1 if nothing of the path is there
     * @param depth how many words of the path lead there
     * @param index where the statement begins in the text, counted from 0
     */
    record Hit(int line, int depth, int index) {}

    /** The line of the statement at the path, or of the nearest block around it. */
    static Hit find(String curly, ConfigPath path) {
        Deque<List<String>> blocks = new ArrayDeque<>();
        blocks.push(List.of());
        List<String> words = new ArrayList<>();
        Hit best = new Hit(1, 0, 0);
        int number = 0;
        int lineStart = 0;
        int begin = 0;
        for (String line : curly.split("\n", -1)) {
            number++;
            Matcher token = TOKEN.matcher(line);
            while (token.find()) {
                begin = words.isEmpty() ? lineStart + token.start() : begin;
                String text = token.group();
                if (text.equals("{") || text.equals(";")) {
                    List<String> here = joined(blocks, words);
                    int shared = shared(here, path.words());
                    if (shared > best.depth()) {
                        best = new Hit(number, shared, begin);
                    }
                    if (text.equals("{")) {
                        blocks.push(here);
                    }
                    words.clear();
                } else if (text.equals("}") && blocks.size() > 1) {
                    blocks.pop();
                } else if (isWord(text) && !(words.isEmpty() && text.endsWith(":"))) {
                    words.add(unquoted(text));
                }
            }
            lineStart += line.length() + 1;
        }
        return best;
    }

    /** The words of a statement, without quotes and punctuation. */
    static List<String> words(String statement) {
        return TOKEN.matcher(statement)
                .results()
                .map(MatchResult::group)
                .filter(token -> isWord(token) && !token.equals("{") && !token.equals(";"))
                .map(RenderedLines::unquoted)
                .toList();
    }

    // A word with a colon in front of a statement is a mark such as "inactive:".
    private static boolean isWord(String token) {
        return !token.equals("[") && !token.equals("]") && !token.equals("}");
    }

    private static List<String> joined(Deque<List<String>> blocks, List<String> words) {
        List<String> here = new ArrayList<>(blocks.element());
        here.addAll(words);
        return here;
    }

    private static int shared(List<String> here, List<String> wanted) {
        int shared = 0;
        while (shared < here.size()
                && shared < wanted.size()
                && here.get(shared).equals(wanted.get(shared))) {
            shared++;
        }
        return shared;
    }

    private static String unquoted(String token) {
        return token.startsWith("\"") ? JunosQuoting.unescape(token.substring(1, token.length() - 1)) : token;
    }
}
