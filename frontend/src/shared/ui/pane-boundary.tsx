'use client';

import { Component, type ReactNode } from 'react';
import { ErrorState } from './error-state';

type State = { error?: unknown };

/** Keeps the crash of one pane out of the others; a new `resetKey` tries the pane again. */
export class PaneBoundary extends Component<{ children: ReactNode; resetKey?: string }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override componentDidUpdate(previous: { resetKey?: string }) {
    if (previous.resetKey !== this.props.resetKey && this.state.error) this.setState({ error: undefined });
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return <ErrorState error={this.state.error} onRetry={() => this.setState({ error: undefined })} />;
  }
}
