package jp.ikodaicho.api.access;

import org.springframework.boot.ExitCodeGenerator;

/** The program cannot serve: nobody can sign in and nobody is there to open the first account. */
final class NoAdministratorException extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;

    private static final int STATUS = 2;

    NoAdministratorException() {
        super("no administrator");
    }

    @Override
    public int getExitCode() {
        return STATUS;
    }
}
