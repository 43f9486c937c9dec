package jp.ikodaicho.api.edge;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/** The {@code Accept} header, in which whoever takes problems is taken to take JSON: only a problem is problem+json. */
final class AcceptedTypes extends HeaderContentNegotiationStrategy {

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        return super.resolveMediaTypes(request).stream()
                .map(type -> type.isCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON) && type.isConcrete()
                        ? MediaType.APPLICATION_JSON
                        : type)
                .toList();
    }
}
