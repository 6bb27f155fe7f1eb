import { SignInForm } from '@/features/account/components/sign-in-form';

export function SignInPage() {
  return <SignInForm />;
}
