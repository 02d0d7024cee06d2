package dev.cantle.inventory.yaml;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.tokens.Token;

/**
 * The tokens of a text, of which the next one is kept at hand. The parser asks up to six times what the next token is before
 * it takes it, and each time the scanner would look again whether it might still become the key of a mapping.
 */
final class Tokens implements Scanner {

    private final Scanner scanner;
    private @Nullable Token next;
    private Token.@Nullable ID kind;

    /** The tokens that a scanner finds. */
    Tokens(Scanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public boolean checkToken(Token.ID choice) {
        if (next == null) {
            peekToken();
        }
        return kind == choice;
    }

    @Override
    public boolean checkToken(Token.ID... choices) {
        if (next == null) {
            peekToken();
        }
        for (Token.ID choice : choices) {
            if (kind == choice) {
                return true;
            }
        }
        return choices.length == 0;
    }

    @Override
    public Token peekToken() {
        Token token = next;
        if (token == null) {
            token = scanner.peekToken();
            next = token;
            kind = token.getTokenId();
        }
        return token;
    }

    @Override
    public Token getToken() {
        next = null;
        kind = null;
        return scanner.getToken();
    }

    @Override
    public void resetDocumentIndex() {
        scanner.resetDocumentIndex();
    }
}
