import { SignUp } from '@/features/account/components/sign-up';

export function SignUpPage() {
  return <SignUp />;
}
