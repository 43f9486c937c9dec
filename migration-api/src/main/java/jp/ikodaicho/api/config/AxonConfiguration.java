package jp.ikodaicho.api.config;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.ikodaicho.api.edge.EntryRegistration;
import jp.ikodaicho.api.edge.EntryTime;
import jp.ikodaicho.api.edge.RecordingClock;
import jp.ikodaicho.api.live.RecordsSealed;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.record.BodyClock;
import jp.ikodaicho.projections.record.BodyLock;
import jp.ikodaicho.projections.record.Sealing;
import jp.ikodaicho.projections.view.LiveView;
import jp.ikodaicho.projections.view.RowStore;
import jp.ikodaicho.projections.view.View;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Axon put together by hand, each piece named: what is not here does not run. */
@Configuration(proxyBeanMethods = false)
@Import(OlderRows.Beans.class)
class AxonConfiguration {

    private static final int BATCH = 200;
    private static final long CLAIM_INTERVAL_MILLIS = 1_000;

    /** How long an event of another node may go unseen: this node's own wake the processors. */
    private static final long FETCH_DELAY_MILLIS = 100;

    /** The one way in: every entry has its surroundings and its time before it is decided, and its row after. */
    @Bean
    CommandGateway commandGateway(
            org.axonframework.config.Configuration axon,
            EntrySurroundings surroundings,
            BodyClock clock,
            JdbcClient jdbc) {
        CommandBus commands = axon.commandBus();
        commands.registerHandlerInterceptor(surroundings);
        commands.registerHandlerInterceptor(new EntryTime(clock));
        commands.registerHandlerInterceptor(new EntryRegistration(jdbc));
        return axon.commandGateway();
    }

    @Bean(initMethod = "start", destroyMethod = "shutdown")
    @DependsOn("olderRows")
    org.axonframework.config.Configuration axon(
            TransactionManager transactions, EventStorageEngine engine, TokenStore tokens, Processors processors) {
        GenericEventMessage.clock = new RecordingClock(InstantSource.system());
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false);
        configurer.configureTransactionManager(c -> transactions);
        configurer.configureCorrelationDataProviders(c -> List.of()); // the entry brings its own
        configurer.configureSerializer(c -> JacksonSerializer.defaultSerializer());
        configurer.configureEventStore(c -> eventStore(c, engine));
        configurer.registerComponent(TokenStore.class, c -> tokens);
        processors.register(configurer.eventProcessing());
        ProductAggregates.configure(configurer);
        configurer.registerCommandHandler(ProductAggregates::handler);
        return configurer.buildConfiguration();
    }

    private static EventStore eventStore(org.axonframework.config.Configuration axon, EventStorageEngine engine) {
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(FETCH_DELAY_MILLIS)
                .build();
        axon.onShutdown(store::shutDown);
        return store;
    }

    @Bean
    EntrySurroundings entrySurroundings(BodyLock lock, LogReader log) {
        return new EntrySurroundings(lock, log);
    }

    @Bean
    Sealing sealing(JdbcClient jdbc, BodyClock clock, ApplicationEventPublisher events) {
        return new Sealing(jdbc, clock, body -> events.publishEvent(new RecordsSealed(body)));
    }

    @Bean
    Processors processors(LogConfiguration.Views views, RowStore store, Sealing sealing) {
        return new Processors(views, store, sealing);
    }

    /**
     * The streaming processors: one per view, and the one that seals; one segment each. Tracking ones, because they are woken
     * by an append: a pooled one looks every 500 ms, and who reads what he has just written would wait for that.
     */
    record Processors(LogConfiguration.Views views, RowStore store, Sealing sealing) {

        void register(EventProcessingConfigurer processing) {
            processing.registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance());
            processing.registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance());
            for (View<?, ?> view : views.all()) {
                add(processing, LiveView.group(view), new LiveView<>(view, store));
            }
            add(processing, Sealing.GROUP, sealing);
        }

        private static void add(EventProcessingConfigurer processing, String group, EventMessageHandler handler) {
            processing.registerEventHandler(c -> handler);
            processing.assignHandlerInstancesMatching(group, handler::equals);
            processing.registerTrackingEventProcessor(
                    group,
                    org.axonframework.config.Configuration::eventStore,
                    c -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                            .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                            .andBatchSize(BATCH)
                            .andTokenClaimInterval(CLAIM_INTERVAL_MILLIS, TimeUnit.MILLISECONDS));
        }
    }
}
